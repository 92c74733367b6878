package kg.onuguu.shared.web;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Closes connections that only hold a place: nothing said since they opened, or a request that
 * drips in. A request has twelve seconds to arrive whole, and a second more for every 500 bytes,
 * which the weakest line of a school brings; how long its answer takes does not matter. An idle
 * timeout alone would not do: each dripped byte would start it anew. Between two requests the
 * connection may rest for as long as {@code quarkus.http.idle-timeout} says.
 */
public final class SlowConnectionGuard extends ChannelDuplexHandler {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(12);
  private static final long NANOS_A_BYTE = TimeUnit.SECONDS.toNanos(1) / 500;

  private boolean waiting = true;
  private long since;
  private long bytes;
  private Future<?> looks;

  @Override
  public void channelActive(ChannelHandlerContext context) throws Exception {
    since = System.nanoTime();
    looks = context.executor().scheduleAtFixedRate(() -> look(context), 1, 1, TimeUnit.SECONDS);
    ChannelHandlerContext decoder = context.pipeline().context(HttpRequestDecoder.class);
    if (decoder != null) {
      context.pipeline().addAfter(decoder.name(), "request-end", new RequestEnd());
    }
    super.channelActive(context);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    if (!waiting) {
      waiting = true;
      since = System.nanoTime();
      bytes = 0;
    }
    if (message instanceof ByteBuf buffer) {
      bytes += buffer.readableBytes();
    }
    super.channelRead(context, message);
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    waiting = false;
    super.write(context, message, promise);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    if (looks != null) {
      looks.cancel(false);
    }
    super.channelInactive(context);
  }

  private void look(ChannelHandlerContext context) {
    if (waiting && System.nanoTime() - since > PATIENCE + bytes * NANOS_A_BYTE) {
      context.close();
    }
  }

  /** Behind the decoder, where the end of a request can be seen. */
  private final class RequestEnd extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
      if (message instanceof LastHttpContent) {
        waiting = false;
      }
      super.channelRead(context, message);
    }
  }
}
