using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Tests.Languages;

public class BilingualTextTests
{
    [Fact]
    public void Each_slot_is_filled_in_its_own_language_in_any_order_and_more_than_once() => Assert.Equal(
        new BilingualText("dau un dau", "two one two"),
        new BilingualText("{1} {0} {1}", "{1} {0} {1}").With(new("un", "one"), new("dau", "two")));

    [Theory]
    [InlineData("{", "{")]
    [InlineData("{2} {x} {0", "{2} {x} {0")]
    [InlineData("{0}", "{1}")]
    [InlineData("", "")]
    public void What_is_no_slot_stays_and_what_fills_one_is_not_filled_itself(string text, string filled) =>
        Assert.Equal(filled, new BilingualText(text, text).With(new("{1}", "{1}"), new("x", "x")).En);

    [Fact]
    public void A_long_text_is_filled_whole()
    {
        var text = new string('a', 3000);

        Assert.Equal($"{text}b{text}", new BilingualText(text + "{0}" + text, "").With(BilingualText.Same("b")).Cy);
    }
}
