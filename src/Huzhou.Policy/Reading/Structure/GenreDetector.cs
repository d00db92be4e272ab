using Huzhou.Policy.Lexicon;
using Huzhou.Policy.Reading.Organizations;
using Huzhou.Policy.Reading.Source;
using Huzhou.Policy.Reading.Syntax;
using Huzhou.Policy.Reading.Tables;

namespace Huzhou.Policy.Reading.Structure;

/// <summary>Tells the genre of a text by its first lines and by marks that only one genre has.</summary>
internal static class GenreDetector
{
    private static readonly WordList Breakdown = Vocabulary.Of(StructureWord.BreakdownTitle);
    private static readonly WordList Owners = Vocabulary.Of(StructureWord.OwnerLine);
    private static readonly WordList Follow = Vocabulary.Of(StructureWord.ProgressTitle);
    private static readonly WordList Resolving = Vocabulary.Of(StructureWord.Resolving);

    public static TextGenre Detect(SourceText source, List<Paragraph> paragraphs)
    {
        string view = source.View;
        int headEnd = paragraphs[Math.Min(paragraphs.Count, 12) - 1].End;
        ReadOnlySpan<char> head = view.AsSpan(paragraphs[0].Start, Math.Min(headEnd, paragraphs[0].Start + 800) - paragraphs[0].Start);
        int owners = 0, follow = 0, brackets = 0, arabicOnes = 0, arabic = 0, decisions = 0, parts = 0, back = 0;
        bool ordinalCell = false, resolves = false;
        int lists = 0, names = 0, items = 0;
        foreach (Paragraph paragraph in paragraphs)
        {
            ReadOnlySpan<char> line = source.Slice(paragraph.Start, paragraph.End);
            HeadMark mark = HeadMark.Read(line);
            bool named = BodyHead.Read(line, mark, out _, out _);
            names += named ? 1 : 0;
            if (!named && mark.Ordinal > 0)
            {
                // A list that begins below the name of a body.
                lists += mark.Ordinal == 1 && names > lists ? 1 : 0;
                items++;
            }
            if (mark.Kind == HeadMarkKind.Arabic)
            {
                arabic++;
                arabicOnes += mark.Ordinal == 1 ? 1 : 0;
            }
            if (line.StartsWith("序号", StringComparison.Ordinal))
                ordinalCell = true;
            // The head of a table of tasks counts as much as three items with owners.
            if (line.ContainsAny('|', '\t', ' ') && line.Length <= 120 && PaperTable.ColumnsOf(source, paragraph) is { } columns)
            {
                owners += columns.Contains(ColumnKind.Progress) ? 0 : 3;
                follow += columns.Contains(ColumnKind.Progress) ? 3 : 0;
            }
            else if (PhraseEnds.StartsWithAny(line, Owners))
            {
                owners++;
            }
            else if (OwnerPhrase.EndsInOwners(line))
            {
                brackets++;
            }
            if (PhraseEnds.StartsWithAny(line, Follow) || (line.Length < 40 && PhraseEnds.HasAny(line, Follow) && line.ContainsAny('|', '\t', ' ')))
                follow++;
            if (line.StartsWith("会议", StringComparison.Ordinal) && line.Contains("原则同意", StringComparison.Ordinal))
                decisions++;
            resolves = resolves || (line.Contains("会议", StringComparison.Ordinal) && Resolving.IsIn(line));
            if (line.Length <= 40 && (mark.Kind is HeadMarkKind.Chinese or HeadMarkKind.Division || mark.Kind == HeadMarkKind.None) && PartLexicon.Classify(line) is { } part && line.IndexOf('。') < 0)
            {
                parts++;
                back += part is TextPart.Review or TextPart.FiveYearReview ? 1 : 0;
            }
        }
        bool reportTitle = head.Contains("政府工作报告", StringComparison.Ordinal);
        bool breakdownTitle = PhraseEnds.HasAny(head, Breakdown);
        if (decisions >= 2 || Glyph.ContainsSpaced(head, "会议纪要"))
            return TextGenre.Minutes;
        // A report of the meeting in running text: …主持召开市政府常务会议。….会议原则通过….
        if (resolves && head.Contains("常务会议", StringComparison.Ordinal) && head.Contains("主持", StringComparison.Ordinal) && !view.Contains("各位代表", StringComparison.Ordinal))
            return TextGenre.Minutes;
        if (head.Contains("统计公报", StringComparison.Ordinal))
            return TextGenre.Communique;
        if (breakdownTitle && owners + brackets == 0)
            owners += Trailing(source, paragraphs);
        bool salutation = view.Contains("各位代表", StringComparison.Ordinal);
        if (!salutation && follow > 0 && (ordinalCell || owners + brackets > 0 || follow >= 3))
            return TextGenre.Progress;
        if (!salutation && ((breakdownTitle && owners + brackets >= 1) || owners + brackets >= (reportTitle || back > 0 ? 3 : 2)))
            return TextGenre.ResponsibilityNotice;
        // 《政府工作报告》任务分解 names the report that is broken down.
        if ((reportTitle && !breakdownTitle) || salutation)
            return TextGenre.WorkReport;
        if (lists >= 1 && names * 2 >= arabicOnes && back == 0 && (arabic >= 2 || (lists >= 2 && lists == names && items > lists)))
            return TextGenre.TaskLists;
        if (parts >= 2 && back >= 1)
            return TextGenre.WorkReport;
        if (breakdownTitle)
            return TextGenre.ResponsibilityNotice;
        if ((arabicOnes >= 2 && arabic >= 6 && source.IsWrapped) || (lists >= 1 && arabic >= 2 && names * 2 >= arabicOnes))
            return TextGenre.TaskLists;
        return parts >= 1 && back >= 1 ? TextGenre.WorkReport : TextGenre.Unknown;
    }

    /// <summary>How many paragraphs end in owners without a bracket; three are enough to know.</summary>
    private static int Trailing(SourceText source, List<Paragraph> paragraphs)
    {
        int found = 0;
        for (int i = 0; i < paragraphs.Count && found < 3; i++)
            found += OwnerPhrase.TrailingAt(source, paragraphs[i].Start, paragraphs[i].End) > 0 ? 1 : 0;
        return found;
    }
}
