using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Clauses;

/// <summary>
/// Decides for each clause of a paragraph whether it reports or promises: by its own words, then by those of its sentence, then by the
/// sentence
/// before, then by what the paragraph's place in the document says, then by its faint words. What nothing says stays unsaid.
/// </summary>
internal sealed class ClauseOrientation
{
    private readonly List<TimeOrientation> _clauses = [];
    private string _text = string.Empty;
    private int _year;
    private bool _reports;

    /// <summary>
    /// The numbers that were asked for and of which nothing says what they are: how many, and where the first begins and the last ends.
    /// </summary>
    public (int Count, int Start, int End) Unsaid { get; private set; }

    /// <summary>Looks over the clauses of a paragraph.</summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="clauses">The clauses, in order.</param>
    /// <param name="place">What the place in the document says.</param>
    /// <param name="year">The year of the document; 0 where it is not known.</param>
    public void Begin(string text, List<Clause> clauses, TimeOrientation place, int year)
    {
        (_text, _year, _reports, Unsaid) = (text, year, place == TimeOrientation.Past, default);
        _clauses.Clear();
        TimeOrientation before = TimeOrientation.Unsaid;
        for (int i = 0; i < clauses.Count;)
        {
            int first = i;
            while (i < clauses.Count && clauses[i].Sentence == clauses[first].Sentence)
            {
                ReadOnlySpan<char> words = text.AsSpan(clauses[i].Start, clauses[i].End - clauses[i].Start);
                TimeOrientation own = TimeWords.Of(words, year, _reports);
                _clauses.Add(own == TimeOrientation.Unsaid && place == TimeOrientation.Unsaid ? TimeWords.Faint(words) : own);
                i++;
            }

            before = Carry(first, i, before, place);
        }

        // 去年粮食产量50万吨 tells what was, wherever it stands, and only its own clause does.
        for (int i = 0; i < clauses.Count; i++)
        {
            if (TimeWords.OpensEarlier(text.AsSpan(clauses[i].Start, clauses[i].End - clauses[i].Start), year))
                _clauses[i] = TimeOrientation.Past;
        }
    }

    /// <summary>What a clause says, by its place in the list.</summary>
    public TimeOrientation Of(int clause) => _clauses[clause];

    /// <summary>What is said of a number: by the words between the number before it and itself, else by its clause.</summary>
    public TimeOrientation At(int clause, int start, int number, int numberEnd)
    {
        TimeOrientation own = number > start ? TimeWords.Of(_text.AsSpan(start, number - start), _year, _reports) : TimeOrientation.Unsaid;
        own = own == TimeOrientation.Unsaid ? _clauses[clause] : own;
        if (own == TimeOrientation.Unsaid)
            Unsaid = (Unsaid.Count + 1, Unsaid.Count == 0 ? number : Unsaid.Start, numberEnd);
        return own;
    }

    /// <summary>
    /// What a clause says of its numbers by its place and its role: 去年粮食产量50万吨 in a plan tells of the year before and promises nothing.
    /// </summary>
    public static ClauseContext ContextOf(ClauseContext place, MentionRole role, ReadOnlySpan<char> words)
    {
        if (place.Role == MentionRole.Actual || !TimeWords.OpensEarlier(words, place.Year))
            return place with { Role = role };
        return place with { Role = role == MentionRole.Target ? MentionRole.Context : role, Year = Math.Max(0, place.Year - 1) };
    }

    /// <summary>Gives the clauses of a sentence that say nothing what those before them say, and the first ones what follows.</summary>
    private TimeOrientation Carry(int first, int end, TimeOrientation before, TimeOrientation place)
    {
        int told = first;
        while (told < end && _clauses[told] == TimeOrientation.Unsaid)
            told++;
        // A report goes on until a word of promise; what leads up to such a word is still a report where one went before.
        TimeOrientation lead = told < end && (before == TimeOrientation.Unsaid || _clauses[told] == TimeOrientation.Past) ? _clauses[told]
            : before != TimeOrientation.Unsaid ? before : place;
        for (int i = first; i < end; i++)
        {
            if (_clauses[i] == TimeOrientation.Unsaid)
                _clauses[i] = lead;
            lead = _clauses[i];
        }

        // In a report a promise ends with its sentence.
        return place == TimeOrientation.Past ? place : lead;
    }
}
