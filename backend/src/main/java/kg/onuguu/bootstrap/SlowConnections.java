package kg.onuguu.bootstrap;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import kg.onuguu.shared.web.SlowConnectionGuard;

/** Puts a guard in front of every connection; Quarkus and Vert.x have no setting for it. */
public final class SlowConnections extends ChannelInitializerExtension {

  /** Netty finds this class through META-INF/services, if it is told to look. */
  static void guard() {
    System.setProperty("io.netty.bootstrap.extensions", "serviceload");
  }

  @Override
  public void postInitializeServerChildChannel(Channel connection) {
    connection.pipeline().addFirst("slow-connection-guard", new SlowConnectionGuard());
  }
}
