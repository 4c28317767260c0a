using System.Text;
using LocalDataverse.Pipeline;
using Xunit;

namespace LocalDataverse.Tests.Pipeline;

public sealed class PluginTracingTests
{
    [Fact]
    public void A_trace_holds_ten_kilobytes_and_drops_its_oldest_lines()
    {
        var tracing = new PluginTracing();

        for (var line = 0; line < 300; line++) tracing.Trace("line {0} {1}", line, new string('é', 40));

        Assert.InRange(Encoding.UTF8.GetByteCount(tracing.Text), 9 * 1024, 10 * 1024);
        Assert.DoesNotContain("line 0 ", tracing.Text, StringComparison.Ordinal);
        Assert.Contains("line 299 ", tracing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_with_braces_and_no_values_is_kept_as_it_is()
    {
        var tracing = new PluginTracing();

        tracing.Trace("{ \"json\": true }");

        Assert.Equal("{ \"json\": true }", tracing.Text);
    }
}
