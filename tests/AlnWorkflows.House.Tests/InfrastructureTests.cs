using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AlnWorkflows.House.Tests;

/// <summary>No Bicep compiler runs where these tests do: what can be seen to be wrong without one is.</summary>
public sealed partial class InfrastructureTests
{
    private const string Main = "infra/main.bicep";
    private const string Parameters = "infra/main.bicepparam";
    private const string FunctionApp = "infra/modules/function-app.bicep";

    /// <summary>Read from settings all the same, but not on Azure as it is described here: SendGrid takes the mail.</summary>
    private const string NotOnAzure = "Smtp:";

    private static readonly string[] GivenByAzd = ["AZURE_ENV_NAME", "AZURE_PRINCIPAL_ID"];

    [Fact]
    public void Every_bracket_of_a_bicep_file_is_closed()
    {
        var findings =
            from file in BicepFile.All.Append(new BicepFile(Parameters))
            from pair in new[] { "{}", "[]", "()" }
            let opened = file.Code.Count(c => c == pair[0])
            let closed = file.Code.Count(c => c == pair[1])
            where opened != closed
            select $"{file.Path}: {opened} of '{pair[0]}', {closed} of '{pair[1]}'";

        Findings.None(findings, "These do not close what they open:");
    }

    [Fact]
    public void Every_parameter_and_variable_is_used()
    {
        var findings =
            from file in BicepFile.All
            from name in file.Parameters.Concat(file.Variables)
            where !file.Uses(name)
            select $"{file.Path}: {name}";

        Findings.None(findings, "Nobody reads these:");
    }

    [Fact]
    public void Every_module_is_there_and_given_just_what_it_asks_for()
    {
        var files = BicepFile.All.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var findings = new List<string>();
        foreach (var (symbol, path, given) in files.Values.SelectMany(file => file.Modules))
        {
            if (!files.TryGetValue(path, out var module))
            {
                findings.Add($"{symbol}: there is no {path}");
                continue;
            }

            findings.AddRange(module.Parameters.Except(given).Select(name => $"{symbol} is not given {name}"));
            findings.AddRange(given.Except(module.Parameters).Select(name => $"{symbol} is given {name}, which {path} does not know"));
        }

        Assert.NotEmpty(files[Main].Modules);
        Findings.None(findings, "Modules and what they are given:");
    }

    [Fact]
    public void Every_output_that_is_read_is_there()
    {
        var main = new BicepFile(Main);
        var findings =
            from read in OutputRead().Matches(main.Text)
            let module = main.Modules.Single(module => module.Symbol == read.Groups["module"].Value)
            where !new BicepFile(module.File).Outputs.Contains(read.Groups["name"].Value)
            select read.Value;

        Findings.None(findings, "These outputs are not there:");
    }

    [Fact]
    public void The_parameters_file_gives_every_parameter_and_each_profile_every_size()
    {
        var text = Repository.Read(Parameters);
        var profiles = ProfileFile().Matches(text).Select(match => $"infra/{match.Groups["file"].Value}").ToList();
        var sizes = ProfileRead().Matches(text).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(new BicepFile(Main).Parameters.Order(StringComparer.Ordinal), GivenParameter().Matches(text).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal));
        Assert.Equal(Repository.Files.Where(file => file.StartsWith("infra/environments/", StringComparison.Ordinal) && file.EndsWith(".json", StringComparison.Ordinal)), profiles.Order(StringComparer.Ordinal));
        Assert.All(profiles, profile => Assert.Equal(sizes, JsonDocument.Parse(Repository.Read(profile)).RootElement.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_sample_of_an_environment_names_every_variable_that_is_read_and_no_other()
    {
        var read = VariableRead().Matches(Repository.Read(Parameters)).Select(match => match.Groups["name"].Value).Except(GivenByAzd);
        var told = ToldVariable().Matches(Repository.Read("infra/environments/settings.sample.env")).Select(match => match.Groups["name"].Value);

        Assert.Equal(read.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_function_app_is_told_every_setting_that_its_host_reads_and_no_other()
    {
        var read = DeclaredSetting().Matches(Repository.Read("functions/AlnWorkflows.Hosting/Settings/SettingNames.cs"))
            .Where(match => match.Groups["host"].Value != "Local")
            .Select(match => match.Groups["name"].Value)
            .Where(name => !name.StartsWith(NotOnAzure, StringComparison.Ordinal));
        var told = ToldSetting().Matches(Repository.Read(FunctionApp)).Select(match => match.Groups["name"].Value.Replace("__", ":", StringComparison.Ordinal));

        Assert.Equal(read.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_log_line_that_an_alert_waits_for_is_written_somewhere()
    {
        var written = Repository.CodeFiles("functions").SelectMany(file => LogLine().Matches(Repository.Read(file))).Select(match => match.Groups["text"].Value).ToList();
        var awaited = AwaitedWords().Matches(Repository.Read("infra/modules/alerts.bicep")).Select(match => match.Groups["words"].Value).ToList();

        Assert.NotEmpty(awaited);
        Findings.None(awaited.Where(words => !written.Exists(line => line.Contains(words, StringComparison.Ordinal))), "Nothing logs these words:");
    }

    [Fact]
    public void The_newest_version_of_any_orchestration_is_the_version_of_the_host()
    {
        var versions = Repository.CodeFiles("functions/AlnWorkflows.Processes")
            .SelectMany(file => Registered().Matches(Repository.Read(file)))
            .Select(match => match.Groups["version"].Success ? match.Groups["version"].Value : "1")
            .ToList();
        var host = JsonDocument.Parse(Repository.Read("host.json")).RootElement.GetProperty("extensions").GetProperty("durableTask");

        Assert.NotEmpty(versions);
        Assert.Equal(versions.Max(version => int.Parse(version, CultureInfo.InvariantCulture)), int.Parse(host.GetProperty("defaultVersion").GetString()!, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void No_file_holds_a_secret()
    {
        var findings =
            from file in Repository.Files
            where !file.EndsWith("InfrastructureTests.cs", StringComparison.Ordinal) && Path.GetExtension(file) is not (".png" or ".pdf" or ".ico" or ".docx" or ".jpg")
            from line in Repository.Lines(file).Select((text, number) => (text, number: number + 1))
            where SecretValue().IsMatch(line.text)
            select $"{file}:{line.number}";

        Findings.None(findings, "These look like secrets:");
    }

    [GeneratedRegex(@"(?<module>\w+)!?\.outputs\.(?<name>\w+)")]
    private static partial Regex OutputRead();

    [GeneratedRegex(@"loadJsonContent\('(?<file>[^']+)'\)")]
    private static partial Regex ProfileFile();

    [GeneratedRegex(@"= profile\.(?<name>\w+)")]
    private static partial Regex ProfileRead();

    [GeneratedRegex(@"^param (?<name>\w+) =", RegexOptions.Multiline)]
    private static partial Regex GivenParameter();

    [GeneratedRegex(@"readEnvironmentVariable\('(?<name>\w+)'")]
    private static partial Regex VariableRead();

    [GeneratedRegex(@"^(?<name>\w+)=", RegexOptions.Multiline)]
    private static partial Regex ToldVariable();

    [GeneratedRegex(@"new\(""(?<name>[\w:]+)""(?:, HostKind\.(?<host>\w+))?\)")]
    private static partial Regex DeclaredSetting();

    [GeneratedRegex(@"^    AlnWorkflows__(?<name>\w+):", RegexOptions.Multiline)]
    private static partial Regex ToldSetting();

    [GeneratedRegex(@"\[LoggerMessage\([^""]*""(?<text>[^""]*)""")]
    private static partial Regex LogLine();

    [GeneratedRegex(@"Message contains ""(?<words>[^""]+)""")]
    private static partial Regex AwaitedWords();

    [GeneratedRegex(@"\.AddOrchestration<\w+>\((?:""(?<version>\d+)"")?\)")]
    private static partial Regex Registered();

    [GeneratedRegex(@"AccountKey=[A-Za-z0-9+/]{60}|SharedAccessSignature=sv=[0-9-]{10}|[?&]sig=[A-Za-z0-9%]{20}|\bSG\.[\w-]{20,}\.[\w-]{20,}|BEGIN (?:RSA |EC )?PRIVATE KEY|\b[\w.~-]{3}[78]Q~[\w.~-]{30,}|InstrumentationKey=[0-9a-f]{8}-|""[\w:]*(?:Password|ApiKey|Secret)"":\s*""[^""]+""")]
    private static partial Regex SecretValue();
}
