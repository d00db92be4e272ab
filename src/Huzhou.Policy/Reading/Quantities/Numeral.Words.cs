using Huzhou.Policy.Reading.Syntax;

namespace Huzhou.Policy.Reading.Quantities;

/// <content>Numbers in Chinese numerals.</content>
internal ref partial struct Numeral
{
    private const int MostDecimals = 12;

    /// <summary>Neighbours that lie further apart are a run of powers, which is no number.</summary>
    private const long MostApart = 1_000_000_000;

    private bool ReadWords(ReadOnlySpan<char> text, int at, bool whole)
    {
        InWords = true;
        if (DigitOf(text[at]) is >= 0 and int single && (at + 1 >= text.Length || !GoesOn(text[at + 1])))
        {
            Digits = (ulong)single;
            End = at + 1;
            return true;
        }

        WordsState state = new() { Digit = -1, Power = int.MaxValue, At = at };
        bool sound = Walk(text, ref state, whole);
        Finish(state);
        if (!sound)
            return false;
        ReadDecimals(text);
        return ReadScaleBehindWords(text);
    }

    private void Finish(in WordsState state)
    {
        End = state.At;
        IsPower = !state.Any;
        ScaleOnly = !state.Any && !state.Tens;
        if (Split == 0 || Digits == 0)
            Digits = (ulong)(state.Total + state.Section + state.Closing());
        if (ScaleOnly && Digits == 0)
            Digits = 1;
        if (state.Apart > 0 && Split > 0 && (ulong)state.Apart <= Digits)
            Lower = Digits - (ulong)state.Apart;
        _lowest = state.Digit >= 0 || IsLoose ? 1 : state.Lowest;
        Hundreds = state.Hundreds && state.Digit < 0 && state.Total == 0 && Split == 0 ? state.Power : 0;
    }

    /// <summary>What is known of a number in words while it is walked through.</summary>
    private ref struct WordsState
    {
        /// <summary>The place in the text.</summary>
        public int At;

        /// <summary>What was closed by 万 and 亿, what stands behind the last of them, and the digit that waits for its power.</summary>
        public long Total, Section;

        public int Digit;

        /// <summary>The last 十, 百 or 千 of the section, which the next has to stay below.</summary>
        public int Power;

        /// <summary>The last written power of all, 万 and 亿 as well.</summary>
        public long Lowest;

        public long LargestFactor;

        /// <summary>How far two neighbours lie apart: 10 in 三四十.</summary>
        public long Apart;

        /// <summary>Whether there is a digit.</summary>
        public bool Any;

        /// <summary>Whether there is a 十, which counts without a digit.</summary>
        public bool Tens;

        /// <summary>Whether a 零 stands before the last digit.</summary>
        public bool Zero;

        /// <summary>Whether the number is one digit with 百 or 千.</summary>
        public bool Hundreds;

        /// <summary>Whether the section begins with a power that has no digit.</summary>
        public bool Bare;

        /// <summary>Whether a digit may stand here: none waits for its power, and no neighbours have been closed.</summary>
        public readonly bool Takes(int value) => Digit <= 0 && !(Digit == 0 && value == 0) && Apart == 0;

        /// <summary>Adds the section that a 万 or 亿 closes; false where the number gets too large.</summary>
        public bool Add(long factor)
        {
            bool larger = factor > LargestFactor;
            (long scaled, long kept) = larger ? (Total + Section, 0L) : (Section, Total);
            bool fits = scaled <= (MostInWords - kept) / factor;
            Total = fits ? kept + (scaled * factor) : 0;
            Apart *= fits && Apart <= MostApart ? factor : 1;
            LargestFactor = Math.Max(LargestFactor, factor);
            return fits;
        }

        /// <summary>The last digit; behind a power above 十 with no 零 between it is of the next lower power: 三百五, 一万二.</summary>
        public readonly long Closing() =>
            Digit < 0 ? 0 : Digit > 0 && !Zero && Lowest >= 100 && Apart == 0 ? Digit * (Lowest / 10) : Digit;
    }

    private bool Walk(ReadOnlySpan<char> text, ref WordsState state, bool whole)
    {
        bool sound = true;
        for (; state.At < text.Length; state.At++)
        {
            char c = text[state.At];
            if (DigitOf(c) is >= 0 and int value)
            {
                if (!state.Takes(value))
                {
                    if (sound && whole && Neighbours(text, ref state))
                        return true;
                    sound &= Pairs(text, value, ref state);
                }

                state.Zero = state.Zero && state.Digit >= 0 || value == 0;
                (state.Digit, state.Any) = (value, true);
                continue;
            }

            if (c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 } is > 0 and int power
                && !(c is '百' or '千' && BeginsUnit(text, state.At)))
            {
                if (power >= state.Power || (state.Apart > 0 && state.Digit < 0))
                {
                    if (sound && whole && Neighbours(text, ref state))
                        return true;
                    sound = false;
                }

                Raise(power, ref state);
                continue;
            }

            if (c is '万' or '亿')
            {
                if (Scale > 1_000_000_000)
                {
                    sound = false;
                    continue;
                }

                if (Close(text, c == '万' ? 10_000 : 100_000_000, ref state, ref sound))
                    continue;
                state.At++;
                break;
            }

            if (c != '几' || !TakeSeveral(text, ref state))
                break;
        }

        return sound;
    }

    /// <summary>A digit takes its power: 三 十, and 零 十 is ten (一千零十). 百 十 without digits are about a hundred.</summary>
    private void Raise(int power, ref WordsState state)
    {
        bool first = state.Section == 0 && state.Total == 0;
        state.Hundreds = first && power > 10 && state.Digit > 0;
        if (state.Bare && state.Digit < 0 && power < state.Power)
            Estimate = QuantityEstimate.Near;
        else
            state.Section += (state.Digit <= 0 ? 1 : state.Digit) * power;
        state.Bare = first ? state.Digit < 0 : state.Bare && state.Digit < 0;
        state.Apart *= state.Apart <= MostApart ? power : 1;
        state.Tens |= power == 10;
        (state.Digit, state.Power, state.Lowest, state.Zero) = (-1, power, power, false);
    }

    /// <summary>万 or 亿 closes a section; false where the number ends with it.</summary>
    private bool Close(ReadOnlySpan<char> text, long factor, ref WordsState state, ref bool sound)
    {
        state.Section += state.Digit < 0 ? 0 : state.Digit;
        if (state.Section == 0 && state.Total == 0)
            state.Section = 1;
        (state.Digit, state.Power, state.Lowest, state.Hundreds) = (-1, int.MaxValue, factor, false);
        bool last = !NextIsWord(text, state.At + 1);
        if (last && state.Total == 0)
        {
            state.Total = state.Section;
            Scale = factor;
            if (state.At + 1 < text.Length && text[state.At + 1] == '亿' && factor == 10_000)
            {
                Scale *= 100_000_000;
                state.At++;
            }
        }
        else
        {
            sound &= state.Add(factor) && (state.Apart == 0 || last);
        }

        state.Section = 0;
        return !last;
    }

    /// <summary>Two digits side by side are neighbours where they follow one another, or are 三五, and no third follows: 七八个, 三四十.</summary>
    private bool Pairs(ReadOnlySpan<char> text, int value, ref WordsState state)
    {
        bool near = state.Digit > 0 && state.Apart == 0 && (value == state.Digit + 1 || (state.Digit == 3 && value == 5));
        if (!near || (state.At + 1 < text.Length && DigitOf(text[state.At + 1]) >= 0))
            return false;
        state.Apart = value - state.Digit;
        Split = state.At;
        return true;
    }

    /// <summary>Two whole numbers side by side are neighbours where the second is one more: 十七十八个.</summary>
    private bool Neighbours(ReadOnlySpan<char> text, ref WordsState state)
    {
        ReadOnlySpan<char> word = text[state.At..];
        bool power = DigitOf(word[0]) < 0;
        if (state.Apart > 0 || Scale != 1 || state.Total > 0 || state.Section == 0)
            return false;
        Numeral second = new() { Scale = 1, End = state.At, _lowest = 1 };
        if (!second.ReadPart(text, state.At, whole: false) || second.Split > 0 || second.HasFraction)
            return false;
        long lower = state.Section + Math.Max(0, state.Digit);
        if ((decimal)second.Digits != lower + 1 || (power && state.Digit < 0))
            return false;
        (Split, Lower, Digits) = (state.At, (ulong)lower, second.Digits);
        (Scale, Estimate, state.At, state.Any, state.Digit, state.Lowest) = (second.Scale, second.Estimate, second.End, true, 1, 1);
        return true;
    }

    /// <summary>
    /// 几 stands for a digit behind 十 (十几, 二十几万) or 零 (一百零几万), and for all of them behind 百 (一百几十).
    /// </summary>
    private bool TakeSeveral(ReadOnlySpan<char> text, ref WordsState state)
    {
        if (IsLoose || state.Digit > 0 || state.Section == 0 || state.Apart > 0)
            return false;
        if (state.Digit == 0)
        {
            Estimate = QuantityEstimate.Above;
            return true;
        }

        bool tens = state.Power == 100 && state.At + 1 < text.Length && text[state.At + 1] == '十';
        if (!tens && state.Power != 10)
            return false;
        state.At += tens ? 1 : 0;
        Estimate = QuantityEstimate.Above;
        return true;
    }

    /// <summary>The places behind 点: 一百二十六点五, 九点五. A time of day (三点二十分) has none.</summary>
    private void ReadDecimals(ReadOnlySpan<char> text)
    {
        if (End + 1 >= text.Length || text[End] != '点' || Scale != 1 || Split > 0 || ScaleOnly || IsLoose)
            return;
        int i = End + 1;
        ulong digits = Digits;
        for (; i < text.Length && i - End <= MostDecimals && DigitOf(text[i]) is >= 0 and int digit; i++)
            digits = (digits * 10) + (ulong)digit;
        int places = i - End - 1;
        if (places == 0 || TellsTime(text, i))
            return;
        (Digits, Places, HasFraction, End, _lowest, Hundreds) = (digits, (byte)places, true, i, 1, 0);
        ReadScales(text);
    }

    private static bool TellsTime(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (text[at] is '十' or '百' or '点' || (text[at] == '千' && !BeginsUnit(text, at)));

    private void ReadScales(ReadOnlySpan<char> text)
    {
        for (; End < text.Length && text[End] is '万' or '亿' && Scale < 1_000_000_000; End++)
            Scale *= text[End] == '万' ? 10_000 : 100_000_000;
    }

    /// <summary>
    /// Whether a numeral in words may go on with a character: another numeral, a scale, a point, or a word that loosens it.
    /// </summary>
    private static bool GoesOn(char c) => StartsWords(c) || c is '余' or '多' or '来' or '点' or '几';

    private static bool NextIsWord(ReadOnlySpan<char> text, int at) =>
        at < text.Length && (DigitOf(text[at]) >= 0 || text[at] is '十' or '百' || (text[at] == '千' && !BeginsUnit(text, at)));

    private bool ReadScaleBehindWords(ReadOnlySpan<char> text)
    {
        if (End < text.Length && text[End] is '余' or '多' or '来' && Split == 0 && Loosens(text, End))
        {
            Estimate = text[End] == '来' ? QuantityEstimate.Near : QuantityEstimate.Above;
            End++;
            ReadScales(text);
        }

        return true;
    }
}
