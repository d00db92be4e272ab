#!/usr/bin/env python3
"""Runs the number cases of four other libraries through the built reader and prints what it makes of them.

    python3 peers.py FOLDER... [--dll PATH/huzhou-policy.dll] [--skipped] [--rows]

FOLDER holds a copy of one or more of them, as they are published:
  Recognizers-Text   Specs/{Number,NumberWithUnit}/Chinese/*.json
  duckling           Duckling/*/ZH/Corpus.hs without Time
  cn2an              cn2an/cn2an_test.py, cn2an/transform_test.py
  JioNLP             test/test_money_parser.py, test/test_money_extractor.py
Nothing of theirs is kept here. --rows lists the cases that are not right, --skipped those left out with their reason.

A case is in scope where an official text in simplified characters could hold its number. What is left out has its reason, see REASONS.
A bare number is set into a sentence that gives it something to measure (see carrier); a case that is a sentence is read as it is, as a
paragraph of a review. It is right where every expected number is a fact of its value (a bound that the words give may widen it) and where
none is expected there is none. A number that a date, an ordinal or a name holds is right where the account says so. Wrong ones are told
apart: with a finding in the sentence or an open number (said), or without (silent).
"""
import argparse, ast, collections, json, os, re, subprocess, sys, tempfile

DLL = os.environ.get("HUZHOU_POLICY_DLL", "src/Huzhou.Policy.Tool/bin/Release/net10.0/huzhou-policy.dll")

TRADITIONAL = "億萬點個兩負幣鐘雙對塊參裏時攝華鬆請問隊總備陽吋呎臺蘋鬥倆幾還間圓侖湯貳陸廿卅卌"
CAPITALS = "壹贰叁肆伍陆柒捌玖拾佰仟貳參陸圆"
NUMERAL = "〇零一二三四五六七八九十百千万亿兆两几半"
REASONS = {
    "script": "traditional characters or words of the south coast, which the texts do not use",
    "cheque": "capital numerals of cheques, which the texts do not use",
    "notation": "powers, exponents, k, M and G, mixed fractions, slashes: notation of programs and school books",
    "apart": "blanks inside a numeral in words or behind its sign, which no page leaves there",
    "spoken": "the last place left out (四百五 for 450), 块, 毛, 分 of prices, dozens, pairs, discounts: spoken language",
    "unit": "units that are not used: feet, inches, gallons, Fahrenheit, spoons, bits",
    "digits": "digits in words one after the other (一七二零), as in telephone numbers",
    "grammar": "a numeral as a word, numbers themselves, a telephone or a chat: nothing is counted",
    "size": "numbers of a form that no text holds: places past 京, decimals of more than eight places, 千分之一百一十一",
    "none": "a unit or a currency without a number, nothing to be read",
    "disputed": "the other library's choice, which is decided otherwise here: 一个 as 1, 数十 from 10 on, 元 before 欧元, 10 月 as ten months",
}


class Case:
    def __init__(self, suite, text, want, sentence=False, fails=False, carrier=None):
        self.suite, self.text, self.want, self.sentence, self.fails, self.form = suite, text, want, sentence, fails, carrier
        self.skip = None


# ---- the suites

def number(text):
    return float(str(text).replace(",", ""))


def recognizers(folder):
    for name in ("NumberModel", "PercentModel", "OrdinalModel", "NumberRangeModel"):
        path = os.path.join(folder, "Specs/Number/Chinese", name + ".json")
        for c in json.load(open(path, encoding="utf-8-sig")):
            want = []
            for r in c["Results"]:
                v = (r.get("Resolution") or {}).get("value")
                if name == "NumberRangeModel":
                    m = re.fullmatch(r"([\[(])([^,]*),([^,]*)([\])])", v)
                    want.append((r["Text"], tuple(number(x) if x else None for x in m.group(2, 3))))
                else:
                    want.append((r["Text"], number(v.rstrip("%"))))
            whole = len(want) == 1 and len(want[0][0].replace(" ", "")) == len(c["Input"].replace(" ", ""))
            yield Case("Recognizers-Text", c["Input"], want, sentence=not whole and not counted(c["Input"]), carrier=name)
    for name in ("CurrencyModel", "DimensionModel", "TemperatureModel", "AgeModel"):
        path = os.path.join(folder, "Specs/NumberWithUnit/Chinese", name + ".json")
        for c in json.load(open(path, encoding="utf-8-sig")):
            values = [r["Resolution"].get("value") for r in c["Results"]]
            want = [(r["Text"], number(v) if v is not None else None) for r, v in zip(c["Results"], values)]
            whole = len(want) == 1 and len(want[0][0]) == len(c["Input"])
            yield Case("Recognizers-Text", c["Input"], want, sentence=not whole, carrier=name)


def counted(text):
    """Whether a number with a classifier, or several with marks between, are the whole of a case."""
    return bool(re.fullmatch(f"[{NUMERAL}0-9.,，万亿]+[个对只斤]?", text))


def haskell_number(text):
    text = text.strip("() ")
    return float(text)


def duckling(folder):
    for kind in ("AmountOfMoney", "Distance", "Duration", "Numeral", "Ordinal", "Quantity", "Temperature", "Volume"):
        source = open(os.path.join(folder, "Duckling", kind, "ZH/Corpus.hs"), encoding="utf-8").read()
        for m in re.finditer(r"examples \(((?:[^()]|\([^()]*\))*)\)\s*\[(.*?)\n\s*\]", source, re.S):
            head, body = m.group(1), m.group(2)
            body = re.sub(r'\\"', "″", body)
            unit = next((u for u in ("Cent", "Second", "Minute", "Hour") if u in head), "")
            values = [float(x) for x in re.findall(r"(?<![A-Za-z])-?\d+(?:\.\d+)?", head)]
            value = (values[0], values[1]) if "between" in head else (values[0], None) if "above" in head \
                else (None, values[0]) if "under" in head else values[0]
            for raw in re.findall(r'"([^"\n]*)"', body):
                yield Case("duckling", raw, [(raw, value)], carrier=kind + unit)


def dictionaries(path):
    for node in ast.walk(ast.parse(open(path, encoding="utf-8").read())):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute) and isinstance(node.value, (ast.Dict, ast.List)):
            yield node.targets[0].attr, ast.literal_eval(node.value)


def cn2an(folder):
    for name, value in dictionaries(os.path.join(folder, "cn2an/cn2an_test.py")):
        if name.endswith("_data_dict") and "direct" not in name:
            for k, v in value.items():
                yield Case("cn2an", k, [(k, float(v))], carrier="NumberModel")
        elif name == "direct_data_dict":
            for k in value:
                yield Case("cn2an", k, [(k, None)], carrier="digits")
        elif name in ("error_smart_datas", "error_normal_datas", "error_strict_datas"):
            for k in value:
                yield Case("cn2an", k, [], fails=True, carrier="NumberModel")
    for name, value in dictionaries(os.path.join(folder, "cn2an/transform_test.py")):
        if name == "strict_data_dict":
            for digits, words in value.items():
                want = [(n, None) for n in re.findall(r"-?\d+(?:[./]\d+)?", digits)]
                yield Case("cn2an", digits, want, sentence=True, carrier="transform")
                yield Case("cn2an", words, want, sentence=True, carrier="transform")
        elif name == "smart_data_dict":
            for words, digits in value.items():
                want = [(n, None) for n in re.findall(r"-?\d+(?:\.\d+)?", digits)]
                yield Case("cn2an", words, want, sentence=True, carrier="transform")
        else:
            for k in value:
                yield Case("cn2an", k, [], sentence=True, carrier="digits")


def lists(path):
    for node in ast.walk(ast.parse(open(path, encoding="utf-8").read())):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "money_string_list":
            return ast.literal_eval(node.value)
    return []


def jionlp(folder):
    for text, want in lists(os.path.join(folder, "test/test_money_parser.py")):
        n = want["num"]
        value = tuple(float(x) for x in n) if isinstance(n, list) else float(n)
        yield Case("JioNLP", text, [(text, value)], carrier="CurrencyModel")
    for text, want in lists(os.path.join(folder, "test/test_money_extractor.py")):
        yield Case("JioNLP", text, [(w["text"], None) for w in want], sentence=True, carrier="extract")


SUITES = [("Specs/Number/Chinese", recognizers), ("Duckling/Numeral/ZH", duckling), ("cn2an/cn2an_test.py", cn2an),
          ("test/test_money_parser.py", jionlp)]


# ---- what is in scope

def scope(case):
    t, form = case.text, case.form or ""
    bare = re.sub(r"\s", "", t)
    if not t:
        return "none"
    figures = form == "NumberModel" and re.fullmatch("负?[〇零一二三四五六七八九幺壹]{2,}(点[〇零一二三四五六七八九]*)?", t)
    if form == "digits" or figures and not t.lstrip("负").startswith("零点"):
        return "digits"
    if any(c in TRADITIONAL for c in t) or re.search("公尺|十份|[蚊仙]|两毫$|銭|起碼|二份一|分一|十又", t) and "分之" not in t:
        return "script"
    if any(c in CAPITALS for c in re.sub("大陆|陆地|登陆|[海]陆|拾到|拾取|收拾|夕拾|拾起|放肆|肆意|肆无|伍仁|队伍|标准普尔|阳光", "", t)):
        return "cheque"
    if "http" not in t and re.search(r"[\^又]|[0-9０-９]\s*[eEkKＫｋMGｅ](?![A-Za-z])|[0-9０-９]\s*[/／]\s*[0-9０-９]|[<>＜＞]\s*="
                                     r"|％20|^-?\.\d|[1-9]M|^\.|^－－", t):
        return "notation"
    if re.search(rf"[{NUMERAL}成折点分个]\s+[{NUMERAL}成折点分之多余]|[{NUMERAL}]\s+[个百]|^[十五]百? ?余 ?万|^- \d|分\s+之|\d\s+分", t):
        return "apart"
    if form.startswith("Duration") and re.search("[分]半|^分", t):
        return "script"
    if re.search("[块毛角打折双对]|^[五5]分$|^(20|二十|25|二十五)分$|^半个$|半百|个九|[三]?米[一二三四五六七八九]$|米[六九]|折扣|一半半|1半|^一半$", bare):
        return "spoken"
    if re.search(rf"[百千万亿][一二三四五六七八九](?![{NUMERAL}点分个多余几成]*[十百千万亿])(?![多余几分点])(?=$|[^{NUMERAL}百])", bare) and "零" not in bare[-2:] \
            and form in ("NumberModel", "NumberRangeModel", "Numeral"):
        return "spoken"
    if re.fullmatch("[百千][一二三四五六七八九]|[百千万][二三四五六七八九]万?", bare):
        return "spoken"
    if re.search("foot|feet|inch|mile|英[尺寸里]|华氏|加仑|茶匙|湯匙|汤匙|比特|字节|兆赫兹|赫兹|千卡|°|cc$|比特币|奈拉|[^分]″|8'|平方英尺|美刀|\\$", t):
        return "unit"
    if re.search("兆|万万分|百万万|千分之一百|万?多亿.*万|[十一]万多亿|十几万多亿|万余亿|千万分之|点零{7,}|一[百千万]+分之|五百分之|[0-9０-９]+分之|千二分之|万点|[0-9]{19,}|3千万亿", t):
        return "size"
    return scope_by_meaning(case, t, bare, form)


def scope_by_meaning(case, t, bare, form):
    if form in ("CurrencyModel", "DimensionModel", "TemperatureModel") and any(v is None for _, v in case.want):
        return "none"
    if t in ("两百点两", "一点两小时的会议", "四百多", "二百三十三，五百七十七，一千六点五。", "半斤") or re.search("年龄在三十或|数目在", t):
        return "grammar"
    if case.sentence and form in ("AgeModel", "TemperatureModel", "DimensionModel", "CurrencyModel") and \
            re.search("杰克|存储|dimension|pm|订单|ok|^一位", t):
        return "grammar"
    if form in ("NumberModel", "OrdinalModel", "PercentModel") and case.sentence and \
            re.search("我|你|他|她|这|答案|写法|数量不|袜子|“一”|小明|陽|巴黎|分别提到|FILP|等于|收盘价|白酒|酒精|第零|http|品牌|总统|名第|回$|美味|四川|蛋糕|苹果", t):
        return "grammar"
    if form == "NumberRangeModel" and case.sentence and re.search("数字|[xy]大于|质数|目标|信息|的数|大于|[xy]等于|一以上个|[苹果]最多|170|[？?]$", t):
        return "grammar"
    if case.fails and not re.search(r"\.\.|\.\d+万零", t):
        return "grammar"
    if form == "transform" and re.search("小王|硬币|股价|创业板|很热|日出|西瓜|第一场|第1场|大陆|半岛|两岸|巅峰|支票|年~|零年|零下", t):
        return "grammar"
    if form == "extract" and re.search("张三|李x|huawei|k~|超市|书记员|简直|被盗", t):
        return "grammar"
    if re.search("k|K|30w", t) and form in ("CurrencyModel", "PercentModel"):
        return "notation"
    if form in ("NumberModel", "Numeral", "cn2an") and re.fullmatch("[零〇一二三四五六七八九十百千万亿兆两半]|万万|[一二两零]?[切看两十]|0|零个|0个|零十|一塊|两两|“.*", t):
        return "grammar"
    if re.search(r"\d{4}\.\d{4}\.|^\.\.\.|，三|,", t) and form == "NumberModel" and (re.search("[。]|, ", t) or "2222." in t or "..." in t):
        return "grammar"
    if re.fullmatch("负?３?分?之?.*分之负?[一二三四五六七八九十百]{3,}.*|.*[0-9０-９]+分之.*", bare) and form == "NumberModel":
        return "size"
    if form == "CurrencyModel" and re.search("元日币|元欧元|数十亿|233,333，", t) or re.fullmatch("一只|[一二]个|10 月|十 月|一美元", t):
        return "disputed"
    if re.search("一百点1|五十千|两$|[0-9]两|[四八斤九]两半?|两万两|兩", t) or t == "半公升":
        return "unit"
    if form == "CurrencyModel" and re.search("^八到九百亿", t):
        return "disputed"
    return None


# ---- a sentence for each

def carrier(case):
    t, form = case.text, case.form or ""
    if case.sentence:
        return t if t.endswith("。") else t + "。"
    if "分之" in t or "%" in t or "％" in t or "成" in t or "折" in t:
        return f"占比达到{t}。" if not t.startswith("上升") else f"占比{t}。"
    if "百分点" in t:
        return f"占比提高{t}。"
    if form == "OrdinalModel" or form == "Ordinal":
        return f"综合排名居全市{t}位。"
    if form in ("NumberModel", "Numeral", "NumberRangeModel"):
        if re.search("之?间$", t):
            return f"全县完成投资{t.replace('之间', '元之间') if '之间' in t else t.replace('间', '元之间')}。"
        if t.startswith(("-", "负")):
            return f"利润总额为{t}元。"
        return f"全县完成投资{t}元。" if not re.search("[个对只斤元角分整正]", t) else f"全县完成投资{t}。" if "元" in t else f"全县新增{t}。"
    if form == "CurrencyModel" and not re.search("元|币|镑|法郎|泰铢|卢布|块", t):
        return f"全县完成投资{t}元。"
    if form == "CurrencyModel" or form.startswith("AmountOfMoney"):
        return f"全县完成投资{t}。"
    if form.startswith("Distance"):
        return f"河道水位上升{t}。"
    if form in ("DimensionModel", "Quantity"):
        return f"样品总量达到{t}。"
    if form.startswith("Duration"):
        return f"办理时间压缩{t}。"
    if form in ("Temperature", "TemperatureModel"):
        return f"平均气温达到{t}。"
    if form == "Volume":
        return f"日均用水达到{t}。"
    if form == "AgeModel":
        return f"平均年龄达到{t}。"
    return f"全县新增{t}。"


HEAD = "某县人民政府2026年政府工作报告\n一、2025年工作回顾\n"
TAIL = "\n二、2026年工作安排\n主要预期目标：地区生产总值增长5%左右。\n"
# What another library counts a unit in: thousandths of hundredths, grams, centimetres, metres, cents.
SCALES = {"‰": (0.1,), "斤": (500, 0.5), "千克": (1000,), "公斤": (1000,), "kg": (1000,), "毫克": (0.001,),
          "mg": (0.001,), "两": (50,), "元": (100,), "角": (10,), "米": (100, 0.001), "公里": (1,), "升": (1000,),
          "毫升": (0.001,), "克": (1, 0.001), "吨": (1000000,)}
SECONDS = {"秒": 1, "秒钟": 1, "分": 60, "分钟": 60, "分鐘": 60, "小时": 3600, "个小时": 3600, "天": 86400,
           "日": 86400, "周": 604800, "个月": 30 * 86400, "年": 365 * 86400}


def read(sentences, dll):
    facts, accounts = collections.defaultdict(list), {}
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for i, s in enumerate(sentences):
            names.append(os.path.join(folder, f"{i}.txt"))
            with open(names[-1], "w", encoding="utf-8", newline="") as f:
                f.write(HEAD + s + TAIL)
        for k in range(0, len(names), 200):
            for flag in (["--facts"], ["--account", "-f", "json"]):
                out = subprocess.run(["dotnet", dll, "read", *names[k:k + 200], *flag], capture_output=True)
                for line in out.stdout.decode("utf-8").splitlines():
                    row = json.loads(line)
                    i = int(os.path.basename(row["file"])[:-4])
                    if flag[0] == "--facts":
                        facts[i].append(row)
                    else:
                        accounts[i] = row["list"]
    return facts, accounts


def near(a, b):
    return a is not None and b is not None and abs(a - b) <= 1e-6 * max(1.0, abs(a), abs(b))


def readings(q):
    """The values a fact may be compared by: base value, value, as its sign has it, and those of its scale."""
    for v in (q.get("baseValue"), q.get("value")):
        if v is not None:
            for f in (1, -1 if q.get("direction") == "down" else 1, *SCALES.get(q.get("baseUnit"), ())):
                yield v * f
            unit = (q.get("baseUnit") or "").replace("钟", "")
            if unit in SECONDS:
                yield v * SECONDS[unit]
                yield v * SECONDS[unit] / 3600


def hit(value, inside):
    quantities = [q for q in inside if q["fact"] == "quantity"]
    if isinstance(value, tuple):
        low, high = value
        for q in quantities:
            at = any(near(v, low) for v in readings(q)) if low is not None else any(near(v, high) for v in readings(q))
            if at and q["bound"] in ("approx", "gt", "ge", "le", "lt", "range_low", "range_high"):
                return True
        ends = [any(near(v, e) for q in quantities for v in readings(q)) for e in value if e is not None]
        return len(ends) == 2 and all(ends)
    return any(near(v, value) for q in quantities for v in readings(q))


ASIDE = {"date", "period", "duration", "ordinal", "name", "league", "numbering", "heading", "documentNumber", "grade"}


def verdict(case, sentence, facts, account):
    start, end = len(HEAD), len(HEAD) + len(sentence)
    inside = [f for f in facts if f.get("start") is not None and start <= f["start"] < end]
    numbers = [a for a in account if start <= a["start"] < end]
    said = any(f["fact"] == "finding" for f in inside) or any(a["kind"] == "open" for a in numbers)
    quantities = [q for q in inside if q["fact"] == "quantity"]
    if case.fails or not case.want:
        money = case.form == "extract"
        bad = [q for q in quantities if not (money and q["baseUnit"] != "元") and not (case.fails and said)]
        ok = not bad and (said or not case.fails)
        return ("right" if ok else "said" if said else "silent"), quantities
    ok = True
    at = 0
    for text, value in case.want:
        k = sentence.find(text, at)
        place = start + k if k >= 0 else None
        at = k + len(text) if k >= 0 else at
        if value is None:
            value = plain(text)
        if value is not None and hit(value, inside):
            continue
        if place is not None and case.sentence and any(a["kind"] in ASIDE and meets(a, place, text) for a in numbers):
            continue
        if value is None and place is not None and any(meets(q, place, text) for q in quantities):
            continue
        if case.form in ("OrdinalModel", "Ordinal") and value is not None and any(near(q.get("value"), value) for q in quantities):
            continue
        ok = False
    return ("right" if ok else "said" if said else "silent"), inside


def meets(row, place, text):
    return row["start"] < place + len(text) and place < row["start"] + row["length"]


def plain(text):
    try:
        return float(text)
    except ValueError:
        return None


def main():
    p = argparse.ArgumentParser()
    p.add_argument("folders", nargs="+")
    p.add_argument("--dll", default=DLL)
    p.add_argument("--rows", action="store_true")
    p.add_argument("--skipped", action="store_true")
    a = p.parse_args()
    cases, seen = [], set()
    for folder in a.folders:
        for mark, of in SUITES:
            if os.path.exists(os.path.join(folder, mark)):
                for c in of(folder):
                    key = (c.suite, c.text, c.form, c.fails)
                    if key not in seen:
                        seen.add(key)
                        c.skip = scope(c)
                        cases.append(c)
    asked = [c for c in cases if c.skip is None]
    if a.skipped:
        for c in cases:
            if c.skip:
                print(f"{c.skip:9} {c.suite:17} {c.text}")
    sentences = [carrier(c) for c in asked]
    facts, accounts = read(sentences, a.dll)
    table = collections.defaultdict(collections.Counter)
    for i, (c, s) in enumerate(zip(asked, sentences)):
        v, got = verdict(c, s, facts[i], accounts.get(i, []))
        table[c.suite][v] += 1
        if a.rows and v != "right":
            shown = [(q.get("text"), q.get("value"), q.get("unit"), q.get("bound")) if q["fact"] == "quantity"
                     else q.get("code", q["fact"]) for q in got]
            print(f"{v:6} {c.suite:17} {s}  wants {[x[1] for x in c.want]}  got {shown}")
    left = collections.Counter((c.suite, c.skip) for c in cases if c.skip)
    print(f"{'':18} {'cases':>6} {'left out':>9} {'in scope':>9} {'right':>6} {'said':>5} {'silent':>7}")
    whole = collections.Counter()
    for suite in ("Recognizers-Text", "duckling", "cn2an", "JioNLP"):
        t = table[suite]
        out = sum(n for (s, _), n in left.items() if s == suite)
        row = collections.Counter(cases=out + sum(t.values()), out=out, asked=sum(t.values()), **t)
        whole += row
        print(line(suite, row))
    print(line("all", whole))
    for reason, words in REASONS.items():
        n = sum(m for (_, r), m in left.items() if r == reason)
        print(f"  {n:4} left out: {words}")
    return 1 if whole["silent"] else 0


def line(name, row):
    return f"{name:18} {row['cases']:>6} {row['out']:>9} {row['asked']:>9} {row['right']:>6} {row['said']:>5} {row['silent']:>7}"


if __name__ == "__main__":
    sys.exit(main())
