using Huzhou.Policy;

// Every line is one thing a user of the packages does; a failed expectation ends the program with exit code 1.
int failures = 0;
Expect("a span is a range of the text", "湖州市" == "浙江省湖州市"[TextSpan.FromBounds(3, 6).Range]);
Console.WriteLine(failures == 0 ? "The packages work." : $"{failures} expectations failed.");
return failures == 0 ? 0 : 1;

void Expect(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok    " : "FAILED")} {what}");
    failures += holds ? 0 : 1;
}
