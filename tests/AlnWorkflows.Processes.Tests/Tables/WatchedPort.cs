using System.Reflection;
using System.Runtime.ExceptionServices;

namespace AlnWorkflows.Processes.Tests.Tables;

/// <summary>A port that tells of every call before it is made.</summary>
public class WatchedPort : DispatchProxy
{
    private object port = null!;
    private Action<string, object?[]> tell = null!;

    public static object Over(Type type, object port, Action<string, object?[]> tell)
    {
        var watched = (WatchedPort)Create(type, typeof(WatchedPort));
        (watched.port, watched.tell) = (port, tell);
        return watched;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        tell(targetMethod!.Name, args!);
        try
        {
            return targetMethod.Invoke(port, args);
        }
        catch (TargetInvocationException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerException!);
            throw;
        }
    }
}
