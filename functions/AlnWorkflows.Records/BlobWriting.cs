using AlnWorkflows.Processes;
using AlnWorkflows.Storage.Blobs;

namespace AlnWorkflows.Records;

internal static class BlobWriting
{
    private const int LostAnswers = 3;

    /// <summary>Writes a file under a random name and returns that. A write whose answer is lost is made again under
    /// another name: a file that no row names is harmless.</summary>
    public static async Task<string> WriteNewAsync(this IBlobStore blobs, string container, BlobContent content, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
            try
            {
                var name = Ids.New();
                await blobs.PutAsync(container, name, content, cancellationToken);
                return name;
            }
            catch (BlobStoreException lost) when (lost.Failure is BlobFailure.Unknown or BlobFailure.Exists && attempt < LostAnswers)
            {
            }
    }
}
