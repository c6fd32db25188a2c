using AlnWorkflows.Simulation.Scheduling;
using AlnWorkflows.Storage.Tables;

namespace AlnWorkflows.Simulation.Storage;

/// <summary>One call to the table store that is under way.</summary>
/// <param name="apply">Carries it out, at once; the page is torn where asked for.</param>
internal sealed class StoreCall<T>(Strand strand, bool writes, bool readsPage, string what, Func<Random?, Task<T>> apply, CancellationToken cancellationToken)
    : PendingCall(strand, writes, what)
{
    private readonly TaskCompletionSource<T> answer = new();

    public Task<T> Answer => answer.Task;

    public override bool ReadsPage => readsPage;

    public override string Happen(Trouble trouble, Random random)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            answer.SetCanceled(cancellationToken);
            return "given up";
        }

        switch (trouble)
        {
            case Trouble.Refused:
                answer.SetException(Failure(TableFailure.Unavailable, "The store is busy."));
                return "refused";
            case Trouble.LostRequest:
                answer.SetException(Failure(TableFailure.Unknown, "No answer came."));
                return "timed out, not applied";
            case Trouble.LostAnswer:
                HappenUnheard();
                answer.SetException(Failure(TableFailure.Unknown, "No answer came."));
                return "timed out, applied";
            default:
                return Tell(apply(trouble == Trouble.TornPage ? random : null), trouble);
        }
    }

    public override void HappenUnheard() => _ = apply(null).Exception;

    private string Tell(Task<T> done, Trouble trouble)
    {
        if (done.Exception?.InnerException is { } failure)
        {
            answer.SetException(failure);
            return failure is TableStoreException known ? known.Failure.ToString() : failure.GetType().Name;
        }

        answer.SetResult(done.Result);
        return trouble == Trouble.TornPage ? "torn" : "ok";
    }

    private TableStoreException Failure(TableFailure failure, string message) => new(failure, What, null, null, message);
}
