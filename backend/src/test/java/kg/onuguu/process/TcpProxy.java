package kg.onuguu.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between the application and its database, and can cut the line and mend it. */
final class TcpProxy implements AutoCloseable {
  private final int target;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private int port;
  private ServerSocket server;

  TcpProxy(int target) throws IOException {
    this.target = target;
    open();
  }

  int port() {
    return port;
  }

  void open() throws IOException {
    server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    port = server.getLocalPort();
    ServerSocket listening = server;
    start(() -> accept(listening));
  }

  void cut() throws IOException {
    server.close();
    for (Socket socket : sockets) {
      socket.close();
    }
    sockets.clear();
  }

  private void accept(ServerSocket listening) {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.add(client);
        sockets.add(database);
        start(() -> pump(client, database));
        start(() -> pump(database, client));
      } catch (IOException cut) {
        // the loop ends with the listening socket
      }
    }
  }

  private static void pump(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException cut) {
      // both ends are closed
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    cut();
  }
}
