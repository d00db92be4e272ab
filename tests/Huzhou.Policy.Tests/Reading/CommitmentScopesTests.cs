using Huzhou.Policy.Reading.Scopes;
using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Tests.Reading;

/// <summary>
/// How far each word of commitment reaches: must (!), aim (?), estimate (~) or nothing (.), clause by clause, at the last character of
/// each.
/// </summary>
public sealed class CommitmentScopesTests
{
    [Theory]
    [InlineData("确保地区生产总值增长6%，粮食产量保持稳定，云泽机场、南河大桥建成投用。", "!!!")]
    [InlineData("地区生产总值增长6%左右，力争更好结果，失业率控制在5%以内，云泽机场建成投用。", ".?..")]
    [InlineData("地区生产总值增长6%，努力争取更好结果，失业率控制在5%以内。", ".?.")]
    [InlineData("力争粮食产量保持稳定，居民收入与经济增长同步，云泽机场建成投用。", "???")]
    [InlineData("力争出口额增长8%，确保失业率不高于5%，物价保持基本稳定。", "?!!")]
    [InlineData("税收收入增长6%，力争7%，粮食产量达到60万吨。", ".?.")]
    [InlineData("工业投资力争增长9%，技改投资增长12%。", "?.")]
    [InlineData("确保机场通航，加快建设城北大桥，粮食产量达到60万吨。", "!..")]
    [InlineData("确保机场通航，大力实施增粮工程。", "!.")]
    [InlineData("确保续建项目3月底前全部复工，新建项目4月底前全部开工。", "!!")]
    [InlineData("力争到2030年，城镇化率达到70%，覆盖城乡的服务体系更加完善，人均预期寿命提高到82岁。", "????")]
    [InlineData("确保到2027年，粮食产能达到70万吨；失业率控制在5%以内；物价保持基本稳定。", "!!!!")]
    [InlineData("出口增长8%，力争突破1000亿元；消费增长6%；物价保持基本稳定。", ".?..")]
    [InlineData("确保机场通航。粮食产量保持稳定。", "!.")]
    public void A_word_of_commitment_reaches_as_far_as_its_sentence_is_built_alike(string text, string expected) =>
        Assert.Equal(expected, Read(text, reports: false));

    [Theory]
    [InlineData("坚决遏制乱占耕地，粮食产量稳定在60万吨。", "!.")]
    [InlineData("争创国家森林城市，居民收入增长6%。", "?.")]
    [InlineData("冲刺全国百强第60位，税收增长6%。", "?.")]
    public void A_narrow_word_binds_its_own_clause_alone(string text, string expected) =>
        Assert.Equal(expected, Read(text, reports: false));

    [Theory]
    [InlineData("争取政府债券264.9亿元，增长9%。", "..")]
    [InlineData("健儿夺取冠军38个。", ".")]
    [InlineData("大力促进消费，零售总额增长8%。", "..")]
    [InlineData("预计地区生产总值增长6%，固定资产投资增长5%。", "~~")]
    [InlineData("地区生产总值有望突破900亿元，税收增长5%。", "~.")]
    public void A_report_says_what_was_secured_and_what_is_estimated(string text, string expected) =>
        Assert.Equal(expected, Read(text, reports: true));

    [Fact]
    public void A_floor_and_a_stretch_are_bound_each_for_itself()
    {
        const string text = "综合排名保5争3，投资增长7%。";
        using ClauseScopes scopes = new(text);
        scopes.Read(0, text.Length, reports: false);
        Assert.Equal(
            [MentionModality.Must, MentionModality.Aim, MentionModality.Plain],
            new[] { '5', '3', '7' }.Select(digit => scopes.CommitmentAt(text.IndexOf(digit, StringComparison.Ordinal))));
    }

    private static string Read(string text, bool reports)
    {
        using ClauseScopes scopes = new(text);
        scopes.Read(0, text.Length, reports);
        return string.Concat(scopes.Clauses.Select(clause => scopes.CommitmentAt(clause.End - 1) switch
        {
            MentionModality.Must => '!',
            MentionModality.Aim => '?',
            MentionModality.Estimate => '~',
            _ => '.',
        }));
    }
}
