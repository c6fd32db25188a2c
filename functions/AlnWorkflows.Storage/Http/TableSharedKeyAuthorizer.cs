namespace AlnWorkflows.Storage.Http;

/// <summary>The Table service's form of Shared Key.</summary>
internal sealed class TableSharedKeyAuthorizer(string account, byte[] key, TimeProvider time) : SharedKeyAuthorizer(account, key, time)
{
    protected override string StringToSign(HttpRequestMessage request)
    {
        var address = request.RequestUri!;
        var component = Query(address).FirstOrDefault(parameter => parameter.Name == "comp").Value;
        var resource = $"/{Account}{address.AbsolutePath}" + (component is null ? "" : $"?comp={component}");
        return string.Join('\n', request.Method.Method, Header(request, "Content-MD5"), Header(request, "Content-Type"), Header(request, "x-ms-date"), resource);
    }
}
