using Huzhou.Policy;
using Huzhou.Policy.Batches;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.DependencyInjection;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Reading;
using Huzhou.Policy.Seeds;
using Huzhou.Policy.Serialization;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

// Tolerances come from the configuration: appsettings.json, an environment variable, or --Calculation:AboutPoints 1.
builder.Services.AddHuzhouPolicy(options => options with
{
    Calculation = builder.Configuration.GetSection("Calculation").Get<CalculationOptions>() ?? options.Calculation,
    Archive = HuzhouArchive.Load,
});
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.AddHuzhouPolicy());

WebApplication app = builder.Build();
app.UseDefaultFiles();
app.UseStaticFiles();

// A year of the archive: every judgement with what it rests on, or rows of texts for a table.
app.MapGet("/api/years/{year}", (Year year, Archive archive, Assessor assessor) => assessor.Assess(archive, year));
app.MapGet("/api/years/{year}/rows", (Year year, Archive archive, Assessor assessor, string language = "zh") =>
    assessor.Assess(archive, year).Rows.Select(row => AssessmentRow.Of(row, LanguageOf(language))));

// Two texts of one's own: the first one sets the targets, the second one reports.
app.MapPost("/api/cycle", (TwoTexts texts, PolicyReader reader, Assessor assessor, string language = "zh") =>
{
    try
    {
        PolicyText plan = new(texts.Plan) { Government = texts.Government }, report = new(texts.Report) { Government = texts.Government };
        Assessor own = texts.AboutPoints is { } points ? new Assessor(assessor.Options with { AboutPoints = points }) : assessor;
        CycleReading cycle = CycleReading.Of(reader, plan, report, assessor: own);
        Scorecard card = cycle.Analysis.Scorecard;
        return Results.Ok(new Judged(card.Year, Wording.Of(card.Total, LanguageOf(language)),
            [.. card.Rows.Select(row => new JudgedRow(AssessmentRow.Of(row, LanguageOf(language)), row.Target.Source.Span, row.Result?.Source.Span))]));
    }
    catch (ArgumentException wrong)
    {
        return Results.Problem(wrong.Message, statusCode: StatusCodes.Status400BadRequest);
    }
});

app.Run();

static Language LanguageOf(string tag) => tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;

/// <summary>What the page sends.</summary>
internal sealed record TwoTexts(string Plan, string Report, string? Government = null, decimal? AboutPoints = null);

/// <summary>What the page shows: a row of texts for each target, with the places of both facts in the texts that were sent.</summary>
internal sealed record JudgedRow(AssessmentRow Row, TextSpan Target, TextSpan? Result);

/// <summary>A year, judged.</summary>
internal sealed record Judged(Year Year, string Summary, IReadOnlyList<JudgedRow> Rows);
