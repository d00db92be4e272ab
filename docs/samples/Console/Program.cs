using Huzhou.Policy;
using Huzhou.Policy.Calculation;
using Huzhou.Policy.Presentation;
using Huzhou.Policy.Seeds;

Archive archive = HuzhouArchive.Load();
Scorecard card = Assessor.Default.Assess(archive, new Year(2023));

foreach (Assessment row in card.Rows.Where(row => row.Target.IsHeadline))
{
    string promised = TargetText.Of(row.Target).ToString(Language.English);
    Console.WriteLine($"{row.Target.Indicator.EnglishName}: {promised} - {Wording.Of(row.Verdict, Language.English)}");
}

Console.WriteLine(Wording.Of(card.Total, Language.English));
