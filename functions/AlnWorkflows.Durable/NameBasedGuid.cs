using System.Security.Cryptography;
using System.Text;

namespace AlnWorkflows.Durable;

/// <summary>Version 5 GUIDs (RFC 9562): the same name always gives the same GUID.</summary>
internal static class NameBasedGuid
{
    private static readonly Guid Space = new("2f8b6a0c-5d1e-4c3a-9b77-0e6a4d9c5f21");

    public static Guid Create(string name)
    {
        var text = Encoding.UTF8.GetBytes(name);
        var data = new byte[16 + text.Length];
        Space.TryWriteBytes(data, bigEndian: true, out _);
        text.CopyTo(data, 16);

#pragma warning disable CA5350 // Version 5 is defined over SHA-1; nothing is protected by it.
        var hash = SHA1.HashData(data)[..16];
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
