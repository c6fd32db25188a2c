using System.Reflection;
using System.Text.RegularExpressions;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Tests;

public sealed partial class WordingTests
{
    /// <summary>Frames that hold only what is put into them.</summary>
    private static readonly string[] SameInBoth = ["StepWording.About", "StepWording.AboutNotice"];

    [Fact]
    public void Every_text_says_something_in_both_languages_and_not_the_same()
    {
        var wrong = Texts()
            .Where(text => !SameInBoth.Contains(text.Name))
            .Where(text => string.IsNullOrWhiteSpace(text.Text.Cy) || string.IsNullOrWhiteSpace(text.Text.En) || text.Text.Cy == text.Text.En)
            .Select(text => text.Name);

        Assert.Empty(wrong);
    }

    [Fact]
    public void Both_halves_of_a_text_have_the_same_slots() =>
        Assert.Empty(Texts().Where(text => !Slots(text.Text.Cy).SetEquals(Slots(text.Text.En))).Select(text => text.Name));

    [Fact]
    public void No_text_has_a_straight_apostrophe_or_an_ampersand() =>
        Assert.Empty(Texts().Where(text => $"{text.Text.Cy}{text.Text.En}".IndexOfAny(['\'', '&']) >= 0).Select(text => text.Name));

    [Fact]
    public void Every_value_of_an_enumeration_that_pages_put_into_words_has_words()
    {
        var missing = new List<string>();
        foreach (var method in WordingTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)))
            if (method.GetParameters() is [{ ParameterType.IsEnum: true } only] && method.ReturnType == typeof(BilingualText))
                foreach (var value in Enum.GetValues(only.ParameterType))
                    if (Record.Exception(() => method.Invoke(null, [value])) is not null)
                        missing.Add($"{method.DeclaringType!.Name}: {value}");

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_error_has_a_code_of_its_own() =>
        Assert.Equal(ErrorCodes.All.Count, ErrorCodes.All.DistinctBy(error => error.Code).Count());

    private static IEnumerable<Type> WordingTypes() =>
        typeof(PagesOptions).Assembly.GetTypes().Where(type => type.Namespace == "AlnWorkflows.Pages.Wording" && type.IsAbstract && type.IsSealed);

    private static List<(string Name, BilingualText Text)> Texts()
    {
        var properties = WordingTypes().SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)).ToList();
        var texts = properties
            .Where(property => property.PropertyType == typeof(BilingualText))
            .Select(property => ($"{property.DeclaringType!.Name}.{property.Name}", (BilingualText)property.GetValue(null)!));
        var lists = properties
            .Where(property => typeof(IEnumerable<BilingualText>).IsAssignableFrom(property.PropertyType))
            .SelectMany(property => ((IEnumerable<BilingualText>)property.GetValue(null)!).Select((text, index) => ($"{property.DeclaringType!.Name}.{property.Name}[{index}]", text)));
        var all = texts.Concat(lists).ToList();
        Assert.True(all.Count > 200, $"Only {all.Count} texts were found: the search for them is broken.");
        return all;
    }

    private static HashSet<string> Slots(string text) => [.. Slot().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Slot();
}
