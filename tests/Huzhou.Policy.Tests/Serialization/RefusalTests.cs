using System.Text;
using System.Text.Json;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Tests.Serialization;

/// <summary>Whatever is wrong with JSON is a <see cref="JsonException"/> that says where, what was found and what was expected.</summary>
public sealed class RefusalTests
{
    private const string Target =
        """{ "id": "d#1", "indicator": "gdp", "measure": "growth", "period": "2023", "condition": { "kind": "about", "value": "growth:6%" }, "source": { "at": [1, 2] } }""";

    private const string Report = """
        {
          "schema": "huzhou-policy/1",
          "indicators": [
            { "code": "gdp", "name": "地区生产总值", "unit": "亿元" }
          ],
          "documents": [
            {
              "kind": "workReport",
              "id": "d",
              "title": "报告",
              "government": "湖州市",
              "year": 2023,
              "targets": [
                TARGET
              ]
            }
          ]
        }
        """;

    [Fact]
    public void The_pattern_itself_is_good() =>
        Assert.Single(PolicyJson.ReadArchive(Report.Replace("TARGET", Target, StringComparison.Ordinal)).Documents);

    [Theory]
    [InlineData("\"id\": \"d#1\", ", "", "$.documents[0].targets[0].id", "this member is missing")]
    [InlineData("\"measure\": \"growth\", ", "", "$.documents[0].targets[0].measure", "this member is missing")]
    [InlineData("\"kind\": \"about\", ", "", "$.documents[0].targets[0].condition.kind",
        "this member is missing; expected one of atLeast, moreThan, atMost, lessThan, about")]
    [InlineData("\"about\"", "\"nearly\"", "$.documents[0].targets[0].condition.kind",
        "\"nearly\" is not a condition; expected one of atLeast")]
    [InlineData("\"about\"", "\"between\"", "$.documents[0].targets[0].condition.value",
        "the kind \"between\" has no such member; it has lower, upper")]
    [InlineData("\"growth:6%\"", "\"growth:6\"", "$.documents[0].targets[0].condition.value", "\"growth:6\" is not a quantity")]
    [InlineData("\"growth:6%\"", "6", "$.documents[0].targets[0].condition.value", "expected a quantity")]
    [InlineData("\"growth:6%\"", "\"growth:6亿元\"", "$.documents[0].targets[0].condition.value", "in a unit that fits the kind")]
    [InlineData("\"growth:6%\"", "\"growth:0.12345678901234567890123456789%\"", "$.documents[0].targets[0].condition.value",
        "no more digits than a decimal holds")]
    [InlineData("\"growth:6%\"", "\"level:6亿元\"", "$.documents[0].targets[0].condition.value",
        "level:6亿元 is not of the measure that the fact states; expected growth")]
    [InlineData("\"growth\", \"period\": \"2023\", \"condition\": { \"kind\": \"about\", \"value\": \"growth:6%\" }",
        "\"level\", \"period\": \"2023\", \"condition\": { \"kind\": \"about\", \"value\": \"level:6万人\" }",
        "$.documents[0].targets[0].condition.value",
        "the unit 万人 does not fit the indicator \"gdp\"; expected 亿元 or another unit of money")]
    [InlineData("\"gdp\"", "\"gpd\"", "$.documents[0].targets[0].indicator", "no indicator \"gpd\" is known")]
    [InlineData("\"gdp\"", "17", "$.documents[0].targets[0].indicator", "expected a text.")]
    [InlineData("\"period\": \"2023\"", "\"period\": \"year 2023\"", "$.documents[0].targets[0].period",
        "\"year 2023\" is not a period: a text such as \"2023\"")]
    [InlineData("\"measure\": \"growth\"", "\"measure\": \"Growth\"", "$.documents[0].targets[0].measure",
        "expected one of level, count, growth, share")]
    [InlineData("\"measure\": \"growth\"", "\"measure\": 2", "$.documents[0].targets[0].measure",
        "expected one of level, count, growth, share")]
    [InlineData("\"source\"", "\"weight\": -1, \"source\"", "$.documents[0].targets[0].weight", "('-1') must be a non-negative value")]
    [InlineData("\"source\"", "\"weight\": \"1\", \"source\"", "$.documents[0].targets[0].weight", "expected a number")]
    [InlineData("\"source\"", "\"wieght\": 1, \"source\"", "$.documents[0].targets[0].wieght",
        "unknown member; expected one of id, indicator, measure, period, condition")]
    [InlineData("\"source\"", "\"id\": \"d#2\", \"source\"", "$.documents[0].targets[0].id", "expected every member once.")]
    [InlineData("\"source\"", "\"headline\": \"yes\", \"source\"", "$.documents[0].targets[0].headline", "expected true or false")]
    [InlineData("\"source\"", "\"origin\": \" \", \"source\"", "$.documents[0].targets[0].origin", "whitespace")]
    [InlineData("\"source\"", "\"basis\": \"cumulative\", \"source\"", "$.documents[0].targets[0].basis",
        "expected a list of currentPrices")]
    [InlineData("\"source\"", "\"basis\": [\"cumulative\", \"cumulative\"], \"source\"", "$.documents[0].targets[0].basis", "at most once")]
    [InlineData("[1, 2]", "[1, -2]", "$.documents[0].targets[0].source.at",
        "expected a place in the text, [offset, length], two whole numbers of 0 or more")]
    [InlineData("[1, 2]", "[1]", "$.documents[0].targets[0].source.at", "expected a place in the text")]
    [InlineData("\"at\": [1, 2]", "", "$.documents[0].targets[0].source.at", "this member is missing")]
    [InlineData("{ \"kind\": \"about\", \"value\": \"growth:6%\" }",
        "{ \"kind\": \"between\", \"lower\": \"growth:7%\", \"upper\": \"growth:6%\" }", "$.documents[0].targets[0].condition.lower",
        "The lower end growth:7% is above the upper end growth:6%.")]
    [InlineData("{ \"kind\": \"about\", \"value\": \"growth:6%\" }", "{ \"kind\": \"milestone\", \"stage\": \"construction:睡觉\" }",
        "$.documents[0].targets[0].condition.stage", "the scale \"construction\" has no step \"睡觉\"; expected one of 谋划")]
    [InlineData("{ \"kind\": \"about\", \"value\": \"growth:6%\" }", "{ \"kind\": \"milestone\", \"stage\": \"building:开工\" }",
        "$.documents[0].targets[0].condition.stage", "no scale \"building\" is known")]
    [InlineData("{ \"kind\": \"about\", \"value\": \"growth:6%\" }",
        "{ \"kind\": \"inStepWith\", \"other\": { \"name\": \"经济增长\", \"indicator\": \"economy\" } }",
        "$.documents[0].targets[0].condition.other.indicator", "no indicator \"economy\" is known")]
    [InlineData("{ \"kind\": \"about\", \"value\": \"growth:6%\" }", "\"about 6%\"", "$.documents[0].targets[0].condition",
        "expected an object")]
    [InlineData(Target, Target + ", " + Target, "$.documents[0].targets[1].id", "the identity \"d#1\" stands twice among the targets")]
    [InlineData(Target, Target + ", null", "$.documents[0].targets[1]", "expected an object, found null")]
    public void A_fault_of_a_target_is_named_with_its_place(string part, string instead, string path, string message)
    {
        JsonException said = Refused(Report.Replace("TARGET", Target.Replace(part, instead, StringComparison.Ordinal),
            StringComparison.Ordinal));
        Assert.Equal(path, said.Path);
        Assert.StartsWith($"{path} (line 14): ", said.Message, StringComparison.Ordinal);
        Assert.Contains(message, said.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"kind\": \"workReport\",", "",
        "$.documents[0].kind (line 7): this member is missing; expected one of workReport, responsibilityNotice, taskLists, minutes, "
            + "progressReport, communique, developmentPlan, planReport, supervisionCircular, general.")]
    [InlineData("\"workReport\"", "\"report\"",
        "$.documents[0].kind (line 8): \"report\" is not a genre; expected one of workReport, responsibilityNotice, taskLists, minutes, "
            + "progressReport, communique, developmentPlan, planReport, supervisionCircular, general.")]
    [InlineData("\"year\": 2023", "\"year\": 2023, \"chair\": \"李四\"",
        "$.documents[0].chair (line 12): the kind \"workReport\" has no such member; it has none.")]
    [InlineData("\"year\": 2023", "\"year\": 0", "$.documents[0].year (line 12): expected a year, a whole number from 1 to 9999.")]
    [InlineData("\"year\": 2023", "\"year\": 2023, \"header\": { \"signatureDate\": \"2023-2-30\" }",
        "$.documents[0].header.signatureDate (line 12): expected a day, such as \"2025-03-10\".")]
    [InlineData("\"year\": 2023", "\"year\": 2023, \"header\": { \"number\": \"第5号\" }",
        "$.documents[0].header.number (line 12): \"第5号\" is not a document number; expected one such as 湖政办发〔2025〕5号 or 〔2023〕2号.")]
    [InlineData("\"unit\": \"亿元\"", "\"unit\": \"5元\"",
        "$.indicators[0].unit (line 4): \"5元\" is not a unit or classifier such as 亿元, 万人, % or 个百分点.")]
    [InlineData("\"code\": \"gdp\"", "\"code\": \"GDP\"",
        "$.indicators[0].code (line 4): An indicator's code is lower-case letters, digits, dots and hyphens, or local: and a phrase; "
            + "found \"GDP\".")]
    [InlineData("\"unit\": \"亿元\"", "\"relations\": [\"wider:gnp\"]",
        "$.indicators[0].relations[0] (line 4): no indicator \"gnp\" is known; expected a code of the catalogue.")]
    [InlineData("\"unit\": \"亿元\"", "\"relations\": [\"gnp\"]",
        "$.indicators[0].relations[0] (line 4): \"gnp\" is not a relation; expected kind:code with a kind of wider, narrower, "
            + "otherEvent, laterStage, otherThreshold, otherScope, otherDenominator, otherMeasure, aggregate, component.")]
    [InlineData("\"unit\": \"亿元\"", "\"key\": \"g\"",
        "$.indicators[0].key (line 4): a catalogue's indicators go by their codes; expected no key.")]
    [InlineData("\"unit\": \"亿元\"", "\"aliases\": [null]", "$.indicators[0].aliases[0] (line 4): expected a text, found null.")]
    [InlineData("\"unit\": \"亿元\" }", "\"unit\": \"亿元\" }, { \"code\": \"gdp\", \"name\": \"又\" }",
        "$.indicators[1].code (line 4): the identity \"gdp\" stands twice among the indicators.")]
    [InlineData("\"unit\": \"亿元\" }", "\"unit\": \"亿元\" }, { \"code\": \"gdp2\", \"name\": \"地区生产总值\" }",
        "$.indicators (line 3): The phrase \"地区生产总值\" means both \"gdp\" and \"gdp2\".")]
    [InlineData("\"documents\": [",
        "\"organizations\": [ { \"code\": \"a\", \"names\": [\"甲\"], \"kind\": \"umbrella\", \"members\": [\"a\"] } ], \"documents\": [",
        "$.organizations (line 6): The organization \"a\" is a member of itself by way of a.")]
    [InlineData("\"documents\": [", "\"organizations\": [ { \"code\": \"a\", \"names\": [\"甲@2024..2025\"] } ], \"documents\": [",
        "$.organizations[0].names[0] (line 6): \"甲@2024..2025\" is not a name with its days; expected the name, or name@from..until "
            + "such as 市数据局@2024-03-01..")]
    [InlineData("huzhou-policy/1", "huzhou-policy/9",
        "$.schema: the JSON is of another version: found \"huzhou-policy/9\", expected \"huzhou-policy/1\".")]
    [InlineData("\"schema\": \"huzhou-policy/1\",", "", "$.schema: this member is missing; expected \"huzhou-policy/1\".")]
    [InlineData("\"schema\": \"huzhou-policy/1\"", "\"schema\": 1",
        "$.schema: the JSON is of another version: found \"1\", expected \"huzhou-policy/1\".")]
    public void A_fault_around_the_facts_is_named_word_for_word(string part, string instead, string message)
    {
        JsonException said = Refused(Report.Replace("TARGET", Target, StringComparison.Ordinal)
            .Replace(part, instead, StringComparison.Ordinal));
        Assert.Equal(message, said.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public void An_empty_input_is_told_what_is_expected(string json) =>
        Assert.Equal("$ (line 1): the input is empty; expected an object that begins with \"schema\": \"huzhou-policy/1\".",
            Refused(json).Message);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("17")]
    public void A_text_that_is_no_object_is_told_so(string json) =>
        Assert.Equal("$: expected an object with \"schema\": \"huzhou-policy/1\".", Refused(json).Message);

    [Fact]
    public void A_text_cut_off_anywhere_is_refused_with_a_line()
    {
        string whole = PolicyJson.Write(Sample.Archive);
        for (int length = 1; length < whole.Length - 2; length += 7)
        {
            JsonException said = Refused(whole[..length]);
            Assert.Contains("the JSON is cut off or not well-formed here", said.Message, StringComparison.Ordinal);
            Assert.NotNull(said.LineNumber);
        }
    }

    [Fact]
    public void No_damage_to_a_text_escapes_as_another_exception()
    {
        byte[] whole = Encoding.UTF8.GetBytes(PolicyJson.Write(Sample.Archive, indented: false));
        Random random = new(20250310);
        byte[] alphabet = [.. "{}[]\":,0123456789.-eE \\unullfalsetrue年亿"u8];
        for (int i = 0; i < 1000; i++)
        {
            byte[] damaged = [.. whole];
            for (int n = random.Next(1, 4); n > 0; n--)
                damaged[random.Next(damaged.Length)] = random.Next(4) == 0 ? (byte)random.Next(256)
                    : alphabet[random.Next(alphabet.Length)];
            try
            {
                PolicyJson.ReadArchive(damaged);
            }
            catch (JsonException said)
            {
                Assert.StartsWith("$", said.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.StartsWith("$: the text holds half of a character", Refused("{ \"a\": \"\uD83D\" }").Message, StringComparison.Ordinal);

    [Fact]
    public void A_fault_of_one_file_among_several_names_the_file()
    {
        string document = PolicyJson.Write(Sample.Notice).Replace("湖政办发", " ", StringComparison.Ordinal);
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.Combine([new("indicators.json",
            File(PolicyJson.Write(new Archive([])))), new("notice.json", File(document))]));
        Assert.StartsWith("notice.json: $.header", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_lies_in_two_files_is_refused()
    {
        ReadOnlyMemory<byte> notice = File(PolicyJson.Write(Sample.Notice));
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.Combine([new("a.json", notice), new("b.json", notice)]));
        Assert.Equal("b.json: $.id (line 4): the identity \"2025-notice\" stands twice among the documents.", said.Message);
    }

    [Fact]
    public void A_missing_argument_is_the_callers_fault() =>
        Assert.Throws<ArgumentNullException>(() => PolicyJson.ReadArchive((string)null!));

    private static ReadOnlyMemory<byte> File(string json) => Encoding.UTF8.GetBytes(json);

    private static JsonException Refused(string json)
    {
        JsonException said = Assert.Throws<JsonException>(() => PolicyJson.ReadArchive(json));
        return said;
    }

    [Theory]
    [InlineData("{\"schema\":\"huzhou-policy/1\",\"documents\":[{\"kind\":\"\\ud800\"}]}")]
    [InlineData("{\"\\ud800\":1,\"schema\":\"huzhou-policy/1\"}")]
    [InlineData("{\"schema\":\"huzhou-policy/1\",\"indicators\":[{\"code\":\"gdp\",\"name\":\"x\",\"polarity\":\"\\udfff\"}]}")]
    public void Half_a_letter_is_refused_as_JSON_is(string json) =>
        Assert.Contains("expected", Assert.Throws<JsonException>(() => PolicyJson.ReadArchive(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_member_of_a_million_letters_is_refused_in_some_lines()
    {
        string name = new('长', 1_000_000);
        foreach (string json in (string[])[$"{{\"schema\":\"huzhou-policy/1\",\"{name}\":1}}", $"{{\"schema\":\"{name}\"}}",
            $"{{\"schema\":\"huzhou-policy/1\",\"documents\":[{{\"kind\":\"{name}\"}}]}}"])
        {
            JsonException refused = Assert.Throws<JsonException>(() => PolicyJson.ReadArchive(json));
            Assert.InRange(refused.Message.Length, 20, 2_000);
            Assert.InRange(refused.Path!.Length, 1, 400);
        }
    }
}
