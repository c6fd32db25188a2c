using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Browser.Tests.Ends;

/// <summary>The demonstration's clock, shared by several drives on one host. A few act at a time; the clock moves on once all
/// that have not ended wait for a later day, to the earliest of those days.</summary>
internal sealed class SharedClock(AlnApi api, int drives, int atOnce) : IDisposable
{
    private static readonly TimeOnly Morning = new(10, 0);

    private readonly SemaphoreSlim _acting = new(atOnce);
    private readonly SemaphoreSlim _alone = new(1);
    private readonly Lock _lock = new();
    private readonly List<(DateOnly Until, TaskCompletionSource Come)> _waiting = [];
    private int _underWay = drives;
    private bool _isMoving;
    private DateOnly _today = DemonstrationStory.AwareOn;

    /// <summary>Lets one drive act, from beginning to end.</summary>
    public async Task LetAsync(Func<Task> drive)
    {
        await _acting.WaitAsync();
        try
        {
            await drive();
        }
        finally
        {
            _acting.Release();
            lock (_lock)
                _underWay--;
            await MoveOnAsync();
        }
    }

    /// <summary>What somebody does in one window only: all their windows share the draft of a form that starts a case.</summary>
    public async Task AloneAsync(Func<Task> act)
    {
        await _alone.WaitAsync();
        try
        {
            await act();
        }
        finally
        {
            _alone.Release();
        }
    }

    /// <summary>Returns on that day, in the morning; the drive that waits lets others act.</summary>
    public async Task WaitUntilAsync(DateOnly day)
    {
        var come = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (day <= _today)
                return;
            _waiting.Add((day, come));
        }

        _acting.Release();
        try
        {
            await MoveOnAsync();
            await come.Task;
        }
        finally
        {
            await _acting.WaitAsync();
        }
    }

    public void Dispose()
    {
        _acting.Dispose();
        _alone.Dispose();
    }

    private async Task MoveOnAsync()
    {
        DateOnly next;
        lock (_lock)
        {
            if (_isMoving || _waiting.Count == 0 || _waiting.Count < _underWay)
                return;
            _isMoving = true;
            next = _waiting.Min(one => one.Until);
        }

        var failure = await Record.ExceptionAsync(() => api.MoveClockAsync(new DateTimeOffset(next, Morning, TimeSpan.Zero)));
        lock (_lock)
        {
            (_isMoving, _today) = (false, next);
            foreach (var (_, come) in _waiting.Where(one => failure is not null || one.Until <= next))
                _ = failure is null ? come.TrySetResult() : come.TrySetException(failure);
            _waiting.RemoveAll(one => one.Come.Task.IsCompleted);
        }
    }
}
