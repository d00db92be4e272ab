namespace Huzhou.Policy.Reading;

/// <summary>What a number of a text is, in the account of all of them.</summary>
public enum NumberKind
{
    /// <summary>Part of a fact: a quantity, or a figure of a row that was read.</summary>
    Fact,

    /// <summary>A day, month, year or time of day: 2023年2月13日, 8点50分.</summary>
    Date,

    /// <summary>A part of a year, a span of years, a five-year plan: 三季度, 近三年, 十四五.</summary>
    Period,

    /// <summary>How long something lasts or how old someone is, where nothing is measured by it: 24小时, 三年行动.</summary>
    Duration,

    /// <summary>The number of a document, a clause or a note: 〔2023〕2号, [3].</summary>
    DocumentNumber,

    /// <summary>The number of a head, an item or a point: 1., （三）, 一是.</summary>
    Numbering,

    /// <summary>In a heading, which names what follows.</summary>
    Heading,

    /// <summary>Part of a name: “2+8”, G60, 12345热线, 二十大.</summary>
    Name,

    /// <summary>An ordinal: 第五次, 第十二届.</summary>
    Ordinal,

    /// <summary>A place or a list that is named by its size: 500强, 百强县, 前列.</summary>
    League,

    /// <summary>A grade or class: 三星级, Ⅱ类, 4A级, 一流.</summary>
    Grade,

    /// <summary>The base that something is counted by: 每万人, 每千名.</summary>
    Base,

    /// <summary>A numeral that is part of a word or set phrase: 统一, 一批, 千方百计.</summary>
    Word,

    /// <summary>What could not be read: a finding says so.</summary>
    Open,
}
