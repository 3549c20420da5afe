import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.server.CommunityEntryPoint;

/**
 * Starts Neo4j as a child that cannot outlive its parent: {@code Launcher HOME KEY=VALUE…}. Without a setting it starts nothing, and only holds the home,
 * so that nobody else starts one there.
 *
 * <p>The parent writes the password of the user neo4j as the first line of standard input and keeps the pipe open. When
 * the pipe ends, because the parent asked for it or because it died in any way, Neo4j stops through its shutdown hooks.
 */
final class Launcher {
  /** Exit code for a home directory that another Neo4j holds. */
  private static final int IN_USE = 75;

  /** Line on standard output once Bolt answers. */
  private static final String READY = "kruispunt: ready";

  /** Exit code for a password that Neo4j refused to set. */
  private static final int PASSWORD_NOT_SET = 76;

  private static final long MILLISECONDS_TO_STOP = 60_000;

  /** Held until the process ends: the operating system lets go of it however that happens. */
  private static FileLock lock;

  public static void main(String[] arguments) throws IOException {
    var home = Path.of(arguments[0]);
    // Neo4j redirects standard output to its log while it starts.
    var parent = System.out;
    var input = new BufferedReader(new InputStreamReader(System.in));
    var password = input.readLine();
    if (password == null) {
      return;
    }
    stopWhenParentIsGone(input);

    lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
    if (lock == null) {
      System.exit(IN_USE);
    }
    if (arguments.length == 1) {
      parent.println(READY);
      while (true) {
        LockSupport.park();
      }
    }
    if (Files.notExists(home.resolve("data/databases/system"))) {
      setPassword(home, password);
    }

    // Without --console-mode Neo4j closes standard output and error, and with them what it says last.
    List<String> server = new ArrayList<>(List.of("--console-mode", "--home-dir", home.toString()));
    server.addAll(List.of("--config-dir", home.resolve("conf").toString()));
    for (int i = 1; i < arguments.length; i++) {
      server.addAll(List.of("-c", arguments[i]));
    }
    CommunityEntryPoint.main(server.toArray(String[]::new));
    parent.println(READY);
  }

  /** Before the first start, so that the well-known password of a fresh Neo4j never opens the door. */
  private static void setPassword(Path home, String password) throws IOException {
    var silence = new PrintStream(OutputStream.nullOutputStream());
    try (var files = new DefaultFileSystemAbstraction()) {
      var context = new ExecutionContext(home, home.resolve("conf"), silence, System.err, files);
      if (AdminTool.execute(context, "dbms", "set-initial-password", password) != 0) {
        System.exit(PASSWORD_NOT_SET);
      }
    }
  }

  private static void stopWhenParentIsGone(BufferedReader input) {
    daemon("parent", () -> {
      try {
        while (input.readLine() != null) {
          // Nothing more is said on this pipe; only its end matters.
        }
      } catch (IOException gone) {
        // A broken pipe is an ended pipe.
      }
      daemon("stop", () -> {
        try {
          Thread.sleep(MILLISECONDS_TO_STOP);
        } catch (InterruptedException ignored) {
          // Halt at once then.
        }
        Runtime.getRuntime().halt(1);
      });
      System.exit(0);
    });
  }

  private static void daemon(String name, Runnable work) {
    var thread = new Thread(work, "kruispunt-" + name);
    thread.setDaemon(true);
    thread.start();
  }
}
