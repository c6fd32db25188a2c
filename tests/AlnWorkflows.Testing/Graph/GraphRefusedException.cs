namespace AlnWorkflows.Testing.Graph;

/// <summary>An error as Graph answers it.</summary>
public sealed class GraphRefusedException(int status, string code) : Exception($"{status} {code}")
{
    public int Status => status;

    public string Code => code;
}
