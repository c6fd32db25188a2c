using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AlnWorkflows.Testing.Mail;

/// <summary>A mail server on this machine that keeps what it is given and fails as it is told to.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _received = new();
    private readonly TaskCompletionSource _silent = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _serving;

    public SmtpSink()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public SmtpSinkTrouble Trouble { get; init; }

    /// <summary>The answers to MAIL, RCPT and the end of DATA.</summary>
    public string MailAnswer { get; init; } = "250 OK";

    public string RecipientAnswer { get; init; } = "250 OK";

    public string DataAnswer { get; init; } = "250 OK";

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Completes once the sink has fallen silent with a mail in its hands.</summary>
    public Task FellSilent => _silent.Task;

    /// <summary>Every mail whose end was seen, answered or not.</summary>
    public IReadOnlyList<string> Received => [.. _received];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        var sessions = new List<Task>();
        try
        {
            while (true)
                sessions.Add(SessionAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(sessions);
        }
    }

    private async Task SessionAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.UTF8);
                await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
                await ConverseAsync(reader, writer);
            }
            catch (Exception over) when (over is IOException or OperationCanceledException)
            {
                // The client went away or the sink is being stopped: either ends the session.
            }
        }
    }

    private async Task ConverseAsync(StreamReader reader, StreamWriter writer)
    {
        if (Trouble == SmtpSinkTrouble.DropsAtGreeting)
            return;
        await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            var verb = line.Split(' ')[0].ToUpperInvariant();
            if (verb == "DATA" && !await TakeDataAsync(reader, writer))
                return;
            if (verb != "DATA")
                await writer.WriteLineAsync(Answer(verb));
            if (verb == "QUIT")
                return;
        }
    }

    private string Answer(string verb) => verb switch
    {
        "EHLO" or "HELO" or "RSET" or "NOOP" => "250 sink",
        "MAIL" => MailAnswer,
        "RCPT" => RecipientAnswer,
        "QUIT" => "221 bye",
        _ => "502 not known",
    };

    /// <summary>Whether the conversation goes on.</summary>
    private async Task<bool> TakeDataAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var content = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".")
            content.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        _received.Enqueue(content.ToString());
        if (Trouble == SmtpSinkTrouble.DropsAfterData)
            return false;
        if (Trouble == SmtpSinkTrouble.FallsSilentAfterData)
        {
            _silent.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, _stop.Token);
        }

        await writer.WriteLineAsync(DataAnswer);
        return Trouble != SmtpSinkTrouble.DropsAfterAccepting;
    }
}
