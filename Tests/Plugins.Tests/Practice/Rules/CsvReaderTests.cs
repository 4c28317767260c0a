using CoachingExtensions.Practice;

namespace CoachingExtensions.Tests.Rules;

/// <summary>Files of values as spreadsheets and people write them.</summary>
public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\nc,d", "1:a|b 2:c|d")]
    [InlineData("a;b\r\nc;d\r\n", "1:a|b 2:c|d")]
    [InlineData("a,b\rc,d", "1:a|b 2:c|d")]
    [InlineData("\uFEFFa,b", "1:a|b")]
    [InlineData("a,,", "1:a||")]
    [InlineData("a\n\n\nb", "1:a 4:b")]
    [InlineData("a,b\n,\n , \nc,d", "1:a|b 4:c|d")]
    [InlineData("a;b,c;d", "1:a|b,c|d")]
    [InlineData("\"a;a;a;a\",b\nc;c,d", "1:a;a;a;a|b 2:c;c|d")]
    [InlineData("\"a,a\",b", "1:a,a|b")]
    [InlineData("\"say \"\"yes\"\"\",b", "1:say \"yes\"|b")]
    [InlineData("\"\",b", "1:|b")]
    [InlineData("\"one\ntwo\",b\nc,d", "1:one/two|b 3:c|d")]
    [InlineData("\"one\r\ntwo\rthree\",b\r\nc,d", "1:one/two/three|b 4:c|d")]
    [InlineData("5\" pipe,b", "1:5\" pipe|b")]
    [InlineData("=1+1,@x,+2,-3", "1:=1+1|@x|+2|-3")]
    [InlineData("=HYPERLINK(A1),'0012", "1:=HYPERLINK(A1)|'0012")]
    [InlineData("", "")]
    [InlineData("\n\r\n", "")]
    public void Reads(string text, string lines)
    {
        var file = CsvReader.Read(text);

        Assert.Null(file.Broken);
        Assert.Equal(lines, string.Join(' ', file.Lines.Select(line => $"{line.Number}:{string.Join('|', line.Cells).Replace('\n', '/')}")));
    }

    [Theory]
    [InlineData("a,b\nc,\"d", 2, 1)]
    [InlineData("a,b\nc,\"d\n\n\ne,f", 2, 1)]
    [InlineData("a,b\nc,\"d\"x\ne,f", 2, 1)]
    [InlineData("\"", 1, 0)]
    [InlineData("\"a\n\nb\",c\nd,\"e\" ,f", 4, 1)]
    public void Says_in_which_line_it_cannot_read_on_and_keeps_what_stands_before(string text, int line, int read)
    {
        var file = CsvReader.Read(text);

        Assert.Equal(line, file.Broken?.Line);
        Assert.Equal(read, file.Lines.Count);
    }
}
