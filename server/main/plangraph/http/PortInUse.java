package plangraph.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import plangraph.model.LocalizedException;
import plangraph.model.LocalizedText;

/** Reports that the server cannot listen on its address; the message is one line for the user and says what to do. */
public final class PortInUse extends LocalizedException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CONNECT_MILLIS = 1_000;

    public PortInUse(String host, int port, Throwable cause) {
        super(
                LocalizedText.of(
                        "%s:%s で待ち受けられません: %s",
                        "Cannot listen on %s:%s: %s", host, Integer.toString(port), reason(host, port, cause)),
                cause);
    }

    /** Checks the address before Neo4j starts, which takes seconds and writes to its folder. */
    public static void refuseIfTaken(String host, int port) throws PortInUse {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException e) {
            throw new PortInUse(host, port, e);
        }
    }

    private static LocalizedText reason(String host, int port, Throwable cause) {
        if (cause instanceof UnknownHostException) {
            return new LocalizedText(
                    "そのようなホストはありません。PLANGRAPH_HOST をこのコンピューターのアドレスにしてください",
                    "no such host; set PLANGRAPH_HOST to an address of this machine");
        }
        // The other reasons are an address of another machine, and a port kept for administrators.
        return somebodyAnswers(host, port)
                ? new LocalizedText(
                        "別のプロセスが使っています。そちらを止めるか、PLANGRAPH_PORT を別の番号にしてください",
                        "another process uses it; stop that, or set PLANGRAPH_PORT to another number")
                : LocalizedText.of(
                        "%s。PLANGRAPH_HOST と PLANGRAPH_PORT を確かめてください",
                        "%s; check PLANGRAPH_HOST and PLANGRAPH_PORT", String.valueOf(cause.getMessage()));
    }

    /** Tries the port, since what the kernel says is in the language of the machine. */
    private static boolean somebodyAnswers(String host, int port) {
        try (Socket socket = new Socket()) {
            InetAddress address = InetAddress.getByName(host);
            // At the address of another machine somebody else may answer.
            if (!address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null) {
                return false;
            }
            socket.connect(new InetSocketAddress(address, port), LONGEST_CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
