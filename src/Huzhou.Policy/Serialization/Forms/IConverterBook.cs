namespace Huzhou.Policy.Serialization.Forms;

/// <summary>
/// Takes in the types that System.Text.Json is to convert. It lies below the forms, which hand themselves over, so it cannot name their
/// type.
/// </summary>
internal interface IConverterBook
{
    /// <summary>A value, which stands for itself.</summary>
    /// <param name="form">A <c>Form&lt;T&gt;</c>.</param>
    void AddScalar<T>(object form);

    /// <summary>A noun, which may refer to indicators and scales.</summary>
    /// <param name="noun">A <c>Noun&lt;T&gt;</c>.</param>
    void AddNoun<T>(object noun);

    /// <summary>A case of a family that is there already.</summary>
    void AddCase<TCase, T>()
        where TCase : class, T
        where T : class;
}
