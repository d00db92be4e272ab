using UglyToad.PdfPig.Content;

namespace Huzhou.Policy.Documents.Pdf;

/// <summary>
/// The letters of a page that can be read: upright ones, each once, those of the radicals' block as the ideographs they look like.
/// </summary>
internal sealed class PageGlyphs
{
    private const char FirstRadical = '⼀';

    /// <summary>The ideographs of the 214 radicals, in their order: fonts that share a glyph between both often name the radical.</summary>
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const char FirstForm = '\u2E80';

    /// <summary>The ideographs of the other forms of radicals, in their order; a blank where there is none.</summary>
    private const string Forms =
        " 厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒网网网羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private readonly HashSet<(string, int, int)> _seen = [];

    internal PageGlyphs(Page page)
    {
        foreach (Letter letter in page.Letters)
            Take(letter);
    }

    internal List<Glyph> Glyphs { get; } = [];

    /// <summary>How many letters have a font that does not say what they are.</summary>
    internal int Unreadable { get; private set; }

    private void Take(Letter letter)
    {
        string text = letter.Value ?? string.Empty;
        if (text.Length > 0 && text.All(c => char.IsWhiteSpace(c) || c == '\u200B'))
            return;
        if (text.Length == 0 || text[0] is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || char.IsControl(text[0]))
        {
            Unreadable++;
            return;
        }

        // Stamps and watermarks lie across the page.
        if (letter.TextOrientation is not (TextOrientation.Horizontal or TextOrientation.Other)
            || (letter.TextOrientation == TextOrientation.Other && Math.Abs(letter.EndBaseLine.Y - letter.StartBaseLine.Y) > 1))
            return;
        double left = letter.StartBaseLine.X, right = letter.EndBaseLine.X, size = letter.PointSize;
        if (right - left < 0.01)
            (left, right) = (letter.BoundingBox.Left, Math.Max(letter.BoundingBox.Right, letter.BoundingBox.Left + 0.01));
        if (size is < 0.5 or > 2000 || !double.IsFinite(left) || !double.IsFinite(right) || !double.IsFinite(letter.StartBaseLine.Y))
            size = Math.Max(1, Math.Min(200, letter.BoundingBox.Height));
        if (!double.IsFinite(left + right + letter.StartBaseLine.Y + size) || Math.Abs(left) > 1e5
            || Math.Abs(letter.StartBaseLine.Y) > 1e5)
            return;
        text = Ideograph(text);
        // Letters printed twice with a small offset look bold.
        double grid = Math.Max(0.5, size * 0.2);
        if (_seen.Add((text, (int)Math.Round(left / grid), (int)Math.Round(letter.StartBaseLine.Y / grid))))
            Glyphs.Add(new Glyph(text, left, right, letter.StartBaseLine.Y, size));
    }

    private static string Ideograph(string text)
    {
        int radical = text[0] - FirstRadical, form = text[0] - FirstForm;
        if (text.Length > 1)
            return text;
        if (radical >= 0 && radical < Radicals.Length)
            return Radicals[radical].ToString();
        return form >= 0 && form < Forms.Length && Forms[form] != ' ' ? Forms[form].ToString() : text;
    }
}
