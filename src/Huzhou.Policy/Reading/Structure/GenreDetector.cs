namespace Huzhou.Policy.Reading.Structure;

/// <summary>Tells the genre of a text: the surest sign decides, and of equally sure ones that of the genre that is tried first.</summary>
internal static class GenreDetector
{
    /// <summary>The genre and what told it.</summary>
    /// <param name="genres">The genres in the order of trial; the last one takes what no other recognises.</param>
    /// <param name="signs">What the text shows.</param>
    public static (Genre Genre, GenreEvidence Evidence) Detect(IReadOnlyList<Genre> genres, GenreSigns signs)
    {
        (Genre Genre, Recognition Why)? best = null;
        foreach (Genre genre in genres)
        {
            if (genre.Recognise(signs) is { } found && (best is null || found.Certainty > best.Value.Why.Certainty))
                best = (genre, found);
        }

        return best is { } told ? (told.Genre, told.Why.Evidence) : (genres[^1], new GenreEvidence(GenreSign.None));
    }
}
