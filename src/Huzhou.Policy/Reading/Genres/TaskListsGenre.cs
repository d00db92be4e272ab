using Huzhou.Policy.Reading.Items;
using Huzhou.Policy.Reading.Structure;

namespace Huzhou.Policy.Reading.Genres;

/// <summary>Lists of tasks a department, titles and details torn apart in columns.</summary>
internal sealed class TaskListsGenre : Genre
{
    public override string Name => nameof(Document.TaskLists);

    public override string IdName => "department-task-lists";

    public override Orientation Orientation => Orientation.Ahead;

    public override HeadStyle Heads => HeadStyle.None;

    public override bool ListsTasks => true;

    public override Recognition? Recognise(GenreSigns signs)
    {
        bool named = signs.Lists >= 1 && signs.Bodies * 2 >= signs.ArabicOnes;
        if (named && signs.PartsBack == 0
            && (signs.Arabic >= 2 || (signs.Lists >= 2 && signs.Lists == signs.Bodies && signs.Items > signs.Lists)))
            return new(Certainty.Certain, new(GenreSign.Lists));
        bool wrapped = signs.ArabicOnes >= 2 && signs.Arabic >= 6 && signs.IsWrapped;
        return wrapped || (named && signs.Arabic >= 2) ? new(Certainty.Likely, new(GenreSign.Lists)) : null;
    }

    public override DocumentExtent ExtentOf(bool looksBothWays) => DocumentExtent.TasksOnly;

    public override GenreResult Read(Outline outline, ReadingOptions options, string document, GenreResult begun) =>
        ModelWriter.WithItems(begun, outline, document, TaskListReader.Read(outline));

    public override Document NewDocument(DocumentFrame frame, GenreResult result) =>
        new Document.TaskLists { Id = frame.Id, Title = frame.Title, Government = frame.Government, Year = frame.Year };
}
