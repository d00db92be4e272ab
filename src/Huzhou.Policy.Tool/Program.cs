using Huzhou.Policy.Tool;

using Terminal terminal = Terminal.OfThisProcess();
return CommandLine.Run(args, terminal);
