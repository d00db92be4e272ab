using System.Reflection;
using Huzhou.Policy.Serialization;

namespace Huzhou.Policy.Seeds;

/// <summary>
/// The policy cycle of Huzhou, 2022 to 2025, as it stands in five official documents: targets, results, tasks and who answers for them,
/// each with its place in the text.
/// </summary>
/// <remarks>
/// Facts only; the texts themselves are not part of the package. Where the data come from is told in seeds/README.md of the repository.
/// </remarks>
public static class HuzhouArchive
{
    /// <summary>The id of the departments' task lists of 2022.</summary>
    public const string TaskLists2022 = "2022-department-task-lists";

    /// <summary>The id of the minutes of the executive meeting of February 2023.</summary>
    public const string Minutes2023 = "2023-02-executive-meeting-minutes";

    /// <summary>The id of the government work report of 2023: the results of 2022 and the plan of 2023.</summary>
    public const string Report2023 = "2023-government-work-report";

    /// <summary>The id of the government work report of 2024: the results of 2023 and the plan of 2024.</summary>
    public const string Report2024 = "2024-government-work-report";

    /// <summary>The id of the notice of 2025 that gives the tasks of the year to leaders and units.</summary>
    public const string Notice2025 = "2025-responsibility-notice";

    private static readonly Lazy<Archive> s_archive = new(Read);

    /// <summary>The archive: the same object at every call, immutable and safe to share between threads.</summary>
    public static Archive Load() => s_archive.Value;

    private static Archive Read()
    {
        Assembly assembly = typeof(HuzhouArchive).Assembly;
        string[] names = Array.FindAll(assembly.GetManifestResourceNames(), name => name.EndsWith(".json", StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        KeyValuePair<string, ReadOnlyMemory<byte>>[] files = new KeyValuePair<string, ReadOnlyMemory<byte>>[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            using Stream stream = assembly.GetManifestResourceStream(names[i])!;
            byte[] json = new byte[stream.Length];
            stream.ReadExactly(json);
            files[i] = new(names[i], json);
        }

        return PolicyJson.Combine(files);
    }
}
