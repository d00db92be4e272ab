namespace Huzhou.Policy.Calculation.Judging;

/// <summary>
/// The projects and titles of a government's documents in the forms in which names are compared: made once for all targets, and only where
/// one asks.
/// </summary>
internal sealed class ToldNames
{
    private readonly Lazy<Project[]> _projects;
    private readonly Lazy<ILookup<string, string>> _openings;
    private readonly Lazy<ILookup<string, Title>> _titles;
    private readonly Lazy<Title[]> _held;

    internal ToldNames(IReadOnlyList<Document> documents)
    {
        // Short, 云泽 of 云泽市, since names leave it out so.
        Own = ProjectNames.OwnOf(documents);
        _projects = new(() => [.. documents.SelectMany(document => document.Projects).Select(project => new Project(project, Own))]);
        _openings = new(() => _projects.Value.SelectMany(project => project.Named.Aliases.Prepend(project.Named.Name))
            .Distinct(StringComparer.Ordinal).ToLookup(ProjectNames.Opening, StringComparer.Ordinal));
        _titles = new(() => documents.SelectMany(document => document.Distinctions)
            .Where(title => title.Status != DistinctionStatus.Pursued && title.Holder is null)
            .Select(title => new Title(title, TitleName.Of(title.Name, title.Level)))
            .ToLookup(title => title.Name.Plain, StringComparer.Ordinal));
        _held = new(() => [.. documents.SelectMany(document => document.Distinctions)
            .Where(title => title.Status != DistinctionStatus.Pursued && title.Holder is { Length: > 1 })
            .Select(title => new Title(title, TitleName.Of(title.Name, title.Level)))]);
    }

    /// <summary>The short name of the government; null where no document or more than one government is there.</summary>
    internal string? Own { get; }

    /// <summary>The named projects, in the order of documents and text.</summary>
    internal Project[] Projects => _projects.Value;

    /// <summary>The names of projects that begin with the letters of one firm.</summary>
    internal IEnumerable<string> NamesOpening(string opening) => _openings.Value[opening];

    /// <summary>The government's own titles that are alike, given for good or as a trial, by whomever.</summary>
    internal IEnumerable<Title> TitlesLike(TitleName wanted) => _titles.Value[wanted.Plain];

    /// <summary>The titles of places with which a name opens that goes on with one alike: 甲都市圈综合改革试点.</summary>
    internal IEnumerable<Title> TitlesOfPlaceIn(string name) =>
        _held.Value.Where(title => title.IsHeldIn(name) && title.NameIn(name).IsAlike(title.Name));

    /// <summary>A title that is held or was lost, with its name as it is compared.</summary>
    internal sealed record class Title(Distinction Told, TitleName Name)
    {
        /// <summary>Whether a name opens with the holder, and more.</summary>
        internal bool IsHeldIn(string name) =>
            Told.Holder is { } holder && name.Length > holder.Length + 1 && name.StartsWith(holder, StringComparison.Ordinal);

        /// <summary>The title that a name says, without the holder that it opens with.</summary>
        internal TitleName NameIn(string name) => TitleName.Of(IsHeldIn(name) ? name[Told.Holder!.Length..] : name);
    }

    /// <summary>A project with the forms of its names.</summary>
    internal sealed class Project
    {
        private readonly string[] _forms;

        // Where the government is left out of no name, both are one.
        private readonly string[] _plain;

        internal Project(NamedProject named, string? own)
        {
            Named = named;
            _plain = [.. named.Aliases.Prepend(named.Name).Select(name => ProjectNames.FormOf(name, null))];
            _forms = own is null ? _plain : [.. named.Aliases.Prepend(named.Name).Select(name => ProjectNames.FormOf(name, own))];
        }

        internal NamedProject Named { get; }

        /// <summary>Whether one of its names means the project of this form, in which the own government may be left out.</summary>
        internal bool HasName(string form)
        {
            foreach (string own in _forms)
            {
                if (ProjectNames.AreFormsOfOne(form, own))
                    return true;
            }

            return false;
        }

        /// <summary>Whether one of its names is that of a stretch or a phase of the project of this form.</summary>
        internal bool IsPartOf(string form)
        {
            foreach (string own in _forms)
            {
                if (ProjectNames.IsFormOfPart(own, form))
                    return true;
            }

            return false;
        }

        /// <summary>
        /// How many letters of its own one of its names shares with the project of this form; 0 for two that have nothing to do.
        /// </summary>
        internal int SharedWith(string form)
        {
            int most = 0;
            foreach (string own in _forms)
                most = Math.Max(most, ProjectNames.SharedLetters(form, own));
            return most;
        }

        /// <summary>
        /// Whether one of its names may be of the firm that a name of this form begins with; it is where that has no other.
        /// </summary>
        internal bool MayBeOfFirm(string form)
        {
            foreach (string plain in _plain)
            {
                if (ProjectNames.AreFormsOfOneFirm(form, plain))
                    return true;
            }

            return false;
        }
    }
}
