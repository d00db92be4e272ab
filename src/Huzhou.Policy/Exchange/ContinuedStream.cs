namespace Huzhou.Policy.Exchange;

/// <summary>Bytes that were read already, and the stream they come from.</summary>
internal sealed class ContinuedStream(ReadOnlyMemory<byte> first, Stream then) : Stream
{
    private ReadOnlyMemory<byte> _first = first;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_first.IsEmpty)
            return then.Read(buffer, offset, count);
        int taken = Math.Min(count, _first.Length);
        _first.Span[..taken].CopyTo(buffer.AsSpan(offset));
        _first = _first[taken..];
        return taken;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
