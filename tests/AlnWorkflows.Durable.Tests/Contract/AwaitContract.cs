using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace AlnWorkflows.Durable.Tests.Contract;

public abstract class AwaitContract(ContractEngine engine) : EngineContract(engine)
{
    public static TheoryData<string> ForeignNames => [.. Foreign.Keys];

    public static TheoryData<string> SafeNames => [.. Safe.Keys];

    private static Dictionary<string, Func<OrchestrationContext, Task>> Foreign { get; } = new()
    {
        ["Task.Delay"] = _ => Task.Delay(TimeSpan.FromDays(1), TimeProvider.System),
        // Neither may have ended before it is awaited: then the code would not have been suspended at all.
        ["Task.Run"] = async _ => await Task.Run(() => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System)),
        ["I/O"] = async _ =>
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            using var client = await listener.AcceptTcpClientAsync();
        },
        ["ConfigureAwait(false) on an open task"] = async context => await context.CallActivityAsync("Echo", "x").ConfigureAwait(false),
        ["ContinueWith"] = context => context.CallActivityAsync("Echo", "x").ContinueWith(_ => 1, TaskScheduler.Default),
        ["Task.WhenEach"] = async context =>
        {
            await foreach (var task in Task.WhenEach(context.CallActivityAsync("Echo", "x"), context.CallActivityAsync("Echo", "y")))
                await task;
        },
        ["CancelAsync"] = async context =>
        {
            using var cancellation = new CancellationTokenSource();
            var timer = context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), cancellation.Token);
            await cancellation.CancelAsync();
            await timer;
        },
        ["CancelAfter"] = async context =>
        {
            using var cancellation = new CancellationTokenSource();
            var timer = context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), cancellation.Token);
            cancellation.CancelAfter(TimeSpan.FromMilliseconds(1));
            await timer;
        },

        ["CancelAfter of a wait"] = async context =>
        {
            using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
            await context.WaitForExternalEvent<int>("e", cancellation.Token);
        },
        ["a task nobody ever completes"] = _ => new TaskCompletionSource().Task,
    };

    private static Dictionary<string, Func<OrchestrationContext, Task>> Safe { get; } = new()
    {
        ["Task.Yield"] = async _ => await Task.Yield(),
        ["WhenAny over tasks of the context"] = async context => await await Task.WhenAny(context.CallActivityAsync("Echo", "x"), context.CreateTimer(context.CurrentUtcDateTime.AddDays(1), default)),
        ["WaitAsync with a token"] = async context =>
        {
            using var cancellation = new CancellationTokenSource();
            await context.CallActivityAsync("Echo", "x").WaitAsync(cancellation.Token);
        },
        ["a TaskCompletionSource of its own"] = async context =>
        {
            var own = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var waiter = Wait();
            await context.CallActivityAsync("Echo", "x");
            own.SetResult();
            await waiter;

            async Task Wait() => await own.Task;
        },
        ["SemaphoreSlim"] = async context =>
        {
            using var semaphore = new SemaphoreSlim(1);
            await Task.WhenAll(Guarded(), Guarded());

            async Task Guarded()
            {
                await semaphore.WaitAsync();
                await context.CallActivityAsync("Echo", "x");
                semaphore.Release();
            }
        },
        ["an async iterator"] = async context =>
        {
            await foreach (var echo in Echoes(context))
                Assert.Equal("x", echo);
        },
        ["ConfigureAwait(false) on a completed task"] = async _ => await Task.CompletedTask.ConfigureAwait(false),
        ["ContinueWith run synchronously"] = async context =>
            await context.CallActivityAsync("Echo", "x").ContinueWith(_ => 1, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Current),
        ["an await in catch and finally"] = async context =>
        {
            try
            {
                await context.CallActivityAsync("Fail", "x");
            }
            catch (TaskFailedException)
            {
                await context.CallActivityAsync("Echo", "x");
            }
            finally
            {
                await context.CallActivityAsync("Echo", "x");
            }
        },
    };

    [Theory]
    [MemberData(nameof(ForeignNames))]
    public async Task Awaiting_what_is_not_the_contexts_fails_the_instance_and_says_so(string what)
    {
        await StartAsync(async context =>
        {
            await Foreign[what](context);
            return null;
        });
        while ((await StateAsync()).Status == OrchestrationStatus.Running)
        {
            await Task.Yield();
            await Host.RunUntilIdleAsync();
        }

        Assert.Contains("not a task of its context", (await FailureAsync()).ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(SafeNames))]
    public async Task Awaiting_what_stays_on_the_orchestrations_own_thread_is_fine(string what)
    {
        await StartAsync(async context =>
        {
            await context.CallActivityAsync("Echo", "before");
            await Safe[what](context);
            await context.CallActivityAsync("Echo", "after");
            return true;
        });
        Assert.True(await OutputAsync<bool>());
    }

    [Fact]
    public async Task Code_that_comes_back_from_elsewhere_while_its_instance_waits_fails_it_then()
    {
        var elsewhere = new TaskCompletionSource();
        await StartAsync(async context => await Task.WhenAny(elsewhere.Task, context.WaitForExternalEvent<int>("e")));
        await AssertRunningAsync();
        elsewhere.SetResult();
        await Host.RunUntilIdleAsync();
        Assert.Contains("not a task of its context", (await FailureAsync()).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Using_the_context_on_another_thread_is_refused_there_and_fails_the_instance()
    {
        Exception? refused = null;
        await StartAsync(context =>
        {
            var other = new Thread(() => refused = Record.Exception(() => context.NewGuid()));
            other.Start();
            other.Join();
            return Task.FromResult<object?>(null);
        });
        Assert.IsType<InvalidOperationException>(refused);
        Assert.Contains("not a task of its context", (await FailureAsync()).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_no_task_carries_fails_the_instance()
    {
        await StartAsync(async context =>
        {
            Throw();
            return await context.WaitForExternalEvent<int>("e");

            async void Throw()
            {
                await Task.Yield();
                throw new FormatException("from async void");
            }
        });
        Assert.Equal("from async void", (await FailureAsync()).ErrorMessage);
    }

    private static async IAsyncEnumerable<string> Echoes(OrchestrationContext context, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var i = 0; i < 3 && !cancellationToken.IsCancellationRequested; i++)
            yield return await context.CallActivityAsync<string>("Echo", "x");
    }
}
