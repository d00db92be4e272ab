"""Counts what a run of Stryker found, lists the survivors, and holds the score against the one that is kept."""
import glob
import json
import os
import sys


def main(out, room, baseline, characters, seed):
    report = json.load(open(glob.glob(os.path.join(out, "**", "mutation-report.json"), recursive=True)[0], encoding="utf-8"))
    counts, lines = {}, []
    for name, file in sorted(report["files"].items()):
        source = file["source"].split("\n")
        for mutant in file["mutants"]:
            counts[mutant["status"]] = counts.get(mutant["status"], 0) + 1
            if mutant["status"] in ("Survived", "NoCoverage"):
                start = mutant["location"]["start"]
                lines.append(f"{os.path.basename(name)}:{start['line']}: {mutant['status']}, {mutant['mutatorName']}: "
                             f"{source[start['line'] - 1].strip()[:110]}  =>  {mutant.get('replacement', '').strip()[:90]}")
    killed = counts.get("Killed", 0) + counts.get("Timeout", 0)
    all_of = killed + counts.get("Survived", 0) + counts.get("NoCoverage", 0)
    score = 100.0 * killed / all_of if all_of else 0.0
    with open(os.path.join(out, "survivors.txt"), "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    print("\n".join(lines))
    print(f"{room}: {killed} of {all_of} mutants noticed, {score:.1f}% ({characters or 'all'} characters, seed {seed}; "
          f"{', '.join(f'{count} {status}' for status, count in sorted(counts.items()))})")
    kept = {}
    if os.path.exists(baseline):
        for line in open(baseline, encoding="utf-8"):
            if line.strip() and not line.startswith("#"):
                name, drawn, by, least = line.split()[:4]
                kept[name, drawn, by] = float(least)
    least = kept.get((room, str(characters), str(seed)))
    if least is not None and score < least - 0.05:
        sys.exit(f"{room}: {score:.1f}% is below the kept {least:.1f}% (tests/mutation/baseline.txt).")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
