using CoachingExtensions.Packer;
using CoachingExtensions.Packer.Source;

try
{
    return Commands.Run(args, Console.Out);
}
catch (SourceException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
