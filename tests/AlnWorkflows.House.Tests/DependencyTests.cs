using System.Xml.Linq;

namespace AlnWorkflows.House.Tests;

public sealed class DependencyTests
{
    private static readonly string[] AllParts =
        ["Storage", "Durable", "Durable.Embedded", "Processes", "Records", "Notifications", "Pages"];

    private static readonly Dictionary<string, string[]> MayReference = new(StringComparer.Ordinal)
    {
        ["Storage"] = [],
        ["Durable"] = [],
        ["Durable.Embedded"] = ["Durable", "Storage"],
        ["Processes"] = ["Durable"],
        ["Records"] = ["Storage", "Processes"],
        ["Notifications"] = ["Processes"],
        ["Pages"] = ["Processes", "Durable"],
        ["Hosting"] = [.. AllParts.Except(["Durable.Embedded"])],
        ["LocalHost"] = [.. AllParts, "Hosting"],
        ["AzureHost"] = [.. AllParts.Except(["Durable.Embedded"]), "Hosting", "AzureSdkSurface"],
    };

    [Fact]
    public void Every_project_refers_only_to_the_projects_it_may_know()
    {
        var findings =
            from project in ProductProjects()
            from reference in References(project)
            where !MayReference[Name(project)].Contains(reference)
            select $"{Name(project)} refers to {reference}; it may refer to: {string.Join(", ", MayReference[Name(project)])}.";

        Findings.None(findings, "Dependencies go one way:");
    }

    [Fact]
    public void Every_project_of_the_product_stands_in_the_table_of_dependencies() =>
        Findings.None(
            ProductProjects().Select(Name).Where(name => !MayReference.ContainsKey(name)),
            "Say in this test what these projects may refer to:");

    [Fact]
    public void The_programming_model_names_no_word_of_the_domain_and_no_storage()
    {
        var findings =
            from file in Repository.CodeFiles("functions/AlnWorkflows.Durable")
            from word in new[] { "AlnWorkflows.Storage", "AlnWorkflows.Processes", "Aln.", "learner", "school" }
            where Repository.Read(file).Contains(word, StringComparison.Ordinal)
            select $"{file} says {word}";

        Findings.None(findings, "AlnWorkflows.Durable knows the programming model and nothing else:");
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("AlnWorkflows.sln").Replace('\\', '/');

        Findings.None(
            Repository.Projects.Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)),
            "These projects are missing from AlnWorkflows.sln:");
    }

    [Fact]
    public void Every_project_of_the_solution_is_there()
    {
        var findings = Repository.Lines("AlnWorkflows.sln")
            .Where(line => line.StartsWith("Project(", StringComparison.Ordinal))
            .Select(line => line.Split('"')[5].Replace('\\', '/'))
            .Where(path => path.EndsWith(".csproj", StringComparison.Ordinal) && !Repository.Files.Contains(path));

        Findings.None(findings, "AlnWorkflows.sln names projects that are not there:");
    }

    [Fact]
    public void The_signatures_of_the_azure_packages_stand_in_for_them_only_where_asked_for()
    {
        var host = XDocument.Load(Path.Combine(Repository.Root, "functions/AlnWorkflows.AzureHost/AlnWorkflows.AzureHost.csproj"));
        var surface = host.Descendants("ProjectReference").Single(reference => Name(reference.Attribute("Include")!.Value) == "AzureSdkSurface");

        Assert.Equal("'$(AzureSdk)' == 'Surface'", surface.Parent!.Attribute("Condition")!.Value);
    }

    [Fact]
    public void Only_the_configuration_for_azure_builds_what_needs_the_azure_packages()
    {
        var solution = Repository.Lines("AlnWorkflows.sln");
        var ids = solution
            .Where(line => line.StartsWith("Project(", StringComparison.Ordinal) && line.Contains("\"AlnWorkflows.AzureHost", StringComparison.Ordinal))
            .Select(line => line.Split('"')[7])
            .ToList();
        var built = solution.Where(line => line.Contains(".Build.0", StringComparison.Ordinal) && ids.Exists(id => line.Contains(id, StringComparison.Ordinal))).ToList();

        Assert.Equal(2, ids.Count);
        Assert.DoesNotContain(built, line => !line.Contains(".Azure|", StringComparison.Ordinal));
    }

    [Fact]
    public void The_configuration_for_azure_builds_every_project()
    {
        var solution = Repository.Lines("AlnWorkflows.sln");
        var findings =
            from line in solution
            where line.StartsWith("Project(", StringComparison.Ordinal) && line.Contains(".csproj\"", StringComparison.Ordinal)
            let project = line.Split('"')
            where !solution.Contains($"\t\t{project[7]}.Azure|Any CPU.Build.0 = Debug|Any CPU")
            select project[3];

        Findings.None(findings, "AlnWorkflows.sln does not build these in its configuration Azure:");
    }

    [Fact]
    public void Package_versions_stand_in_one_file()
    {
        var findings = Repository.Projects.Where(project =>
            XDocument.Load(Path.Combine(Repository.Root, project)).Descendants("PackageReference").Any(package => package.Attribute("Version") is not null));

        Findings.None(findings, "Versions of packages belong in Directory.Packages.props:");
    }

    private static IEnumerable<string> ProductProjects() =>
        Repository.Projects.Where(project => project.StartsWith("functions/", StringComparison.Ordinal));

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(Path.Combine(Repository.Root, project))
            .Descendants("ProjectReference")
            .Select(reference => Name(reference.Attribute("Include")!.Value));

    private static string Name(string project) =>
        Path.GetFileNameWithoutExtension(project.Replace('\\', '/')).Replace("AlnWorkflows.", "", StringComparison.Ordinal);
}
