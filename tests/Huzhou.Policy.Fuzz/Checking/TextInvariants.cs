using Huzhou.Policy.Calculation;
using Huzhou.Policy.Calculation.Checking;
using Huzhou.Policy.Calculation.Cycle;
using Huzhou.Policy.Calculation.Progress;
using Huzhou.Policy.Exchange;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Fuzz.Checking;

/// <summary>What holds of the reading of any text, and of what is made of it.</summary>
internal static class TextInvariants
{
    private const string Spans = "places lie in the text and hold something", Order = "facts come in the order of the text",
        Repeat = "read twice is read alike", Door = "our own door takes what was read", Same = "written, read, written is the same",
        Whole = "no letter is half", Caps = "capped rates lie between the caps", Rows = "every target of a year is judged or repeats one",
        Accounted = "every number is accounted for", Tables = "tables read back", Says = "everything can be said";

    internal static readonly string[] Names =
        ["nothing is thrown", Spans, Order, Repeat, Door, Same, Whole, Caps, Rows, Accounted, Tables, Says];

    internal static Counts Check(string text)
    {
        ReadingResult read = Reading(text);
        Document document = read.Document;
        Places(read, text);
        Ordered(read);
        string json = PolicyJson.Write(document);
        BrokenException.Unless(PolicyJson.Write(Reading(text).Document) == json, Repeat, () => "two readings differ");
        Document again = Through(Door, () => PolicyJson.ReadDocument(json));
        BrokenException.Unless(PolicyJson.Write(again) == json, Same, () => "the document differs");
        BrokenException.Unless(IsWhole(json), Whole, () => "the document holds half a pair");
        Account(read, text);
        int assessed = CheckArchive(new Archive([document]));
        return new Counts(text.Length, document.Targets.Count + document.Observations.Count + document.Tasks.Count, assessed);
    }

    /// <summary>What holds of the judgements on any archive; how many there were.</summary>
    internal static int CheckArchive(Archive archive)
    {
        foreach (Inconsistency found in Through("checking throws nothing", () => Consistency.Check(archive)))
            Said(Wording.Of(found, Language.Chinese), Wording.Of(found, Language.English));
        int assessed = 0;
        foreach (Year year in archive.Years.Take(8))
        {
            Scorecard card = Through("judging throws nothing", () => Assessor.Default.Assess(archive, year));
            assessed += card.Rows.Count;
            Judged(archive, year, card);
            foreach (string government in archive.Documents.Select(d => d.Government).OfType<string>().Distinct().Take(2))
            {
                CycleAnalysis cycle = Through("the cycle throws nothing", () => CycleAnalysis.Of(archive, year, government));
                Through("the cycle is written and read", () => PolicyJson.ReadCycle(PolicyJson.Write(cycle)));
            }

            Through("portfolios throw nothing", () => PortfolioBook.Of(archive, year).Organizations);
        }

        return assessed;
    }

    private static void Judged(Archive archive, Year year, Scorecard card)
    {
        int repeats = card.Rows.Sum(row => row.RepeatedBy.Count);
        BrokenException.Unless(card.Rows.Count + repeats >= archive.TargetsOf(year).Count || archive.Documents.Count > 1, Rows,
            () => $"{card.Rows.Count} rows of {archive.TargetsOf(year).Count} targets");
        foreach (Assessment row in card.Rows)
        {
            BrokenException.Unless(row.Completion?.Capped is not (< 0m or > 1m), Caps, () => row.ToString());
            Said(Wording.Of(row.Reason, Language.Chinese), Wording.Of(row.Reason, Language.English));
        }

        string csv = Through("tables throw nothing", () => PolicyCsv.Write(card));
        BrokenException.Unless(csv.Length > 0, Tables, () => "nothing was written");
        Target[] targets = [.. archive.Documents.SelectMany(document => document.Targets)];
        string table = Through("tables throw nothing", () => PolicyCsv.Write(targets));
        IReadOnlyList<Target> back = Through(Tables, () => PolicyCsv.ReadTargets(table, archive.Indicators));
        BrokenException.Unless(back.Count == targets.Length, Tables, () => $"{back.Count} rows of {targets.Length}");
    }

    private static ReadingResult Reading(string text) =>
        Through("reading throws nothing", () => PolicyReader.Default.Read(new PolicyText(text) { DocumentId = "case" }));

    private static void Places(ReadingResult read, string text)
    {
        foreach (Fact fact in read.Facts)
        {
            BrokenException.Unless(fact.Span.End <= text.Length && (fact.Span.Length > 0 || fact is Fact.Remark), Spans,
                () => $"{fact.Kind} {fact.Span} of {text.Length}");
        }

        foreach (Citation source in read.Targets.Select(t => t.Source).Concat(read.Observations.Select(o => o.Source)))
        {
            BrokenException.Unless(source.Span.End <= text.Length && source.Span.Length > 0 && source.NumberSpan is not { Length: 0 }
                && source.NumberSpan is not { } number || source.NumberSpan!.Value.End <= text.Length, Spans, () => source.ToString());
        }

        foreach (Finding finding in read.Findings)
        {
            BrokenException.Unless(finding.Span is not { } span || span.End <= text.Length, Spans, () => finding.ToString());
            Said(Wording.Of(finding, Language.Chinese), Wording.Of(finding, Language.English));
            BrokenException.Unless(IsWhole(finding.Message), Whole, () => finding.Code);
        }

        foreach (string name in read.Targets.Select(t => t.Indicator.Name).Concat(read.Observations.Select(o => o.Indicator.Name)))
            BrokenException.Unless(IsWhole(name), Whole, () => "a name holds half a pair");
    }

    private static void Ordered(ReadingResult read)
    {
        Fact[] placed = [.. read.Facts.Where(fact => fact is not Fact.Remark)];
        BrokenException.Unless(placed.Zip(placed.Skip(1)).All(pair => pair.First.Span.Start <= pair.Second.Span.Start), Order,
            () => string.Join(' ', placed.Select(fact => fact.Span)));
    }

    private static void Account(ReadingResult read, string text)
    {
        NumberAccount account = Through("accounting throws nothing", () => read.Account);
        BrokenException.Unless(account.Numbers.All(number => number.Span.End <= text.Length && number.Span.Length > 0), Accounted, () =>
            "a place");
        TextSpan[] told = [.. read.Findings.Concat(account.Findings).Select(finding => finding.Span).OfType<TextSpan>()];
        AccountedNumber? untold = account.Numbers.Where(number => number.Kind == NumberKind.Open && !Array.Exists(told,
            span => span.Contains(number.Span))).Select(number => (AccountedNumber?)number).FirstOrDefault();
        BrokenException.Unless(untold is null, Accounted, () => $"nothing is said of {untold}");
    }

    private static void Said(string chinese, string english) =>
        BrokenException.Unless(chinese.Length > 0 && english.Length > 0, Says, () => "nothing is said");

    private static bool IsWhole(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }

    private static T Through<T>(string invariant, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (Exception thrown) when (thrown is not BrokenException)
        {
            throw new BrokenException(invariant, $"{thrown.GetType().Name} {thrown.Message}", thrown);
        }
    }
}
