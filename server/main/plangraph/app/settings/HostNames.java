package plangraph.app.settings;

import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;
import plangraph.model.LocalizedText;

/** Parses the names of hosts and the addresses of proxies in settings. */
final class HostNames {
    /** A proxy is most often beside the server. */
    static final String THIS_MACHINE = "127.0.0.1,::1";

    private static final Pattern NAME = Pattern.compile("[\\p{Alnum}_]([\\p{Alnum}._-]{0,252})");

    /** Names without a scheme, a port or a path; addresses too. */
    static List<String> names(String text, List<LocalizedText> faults) {
        List<String> names = SettingValues.list(text);
        names.stream()
                .filter(name -> !NAME.matcher(name).matches() && !isAddress(name.replaceAll("^\\[|]$", "")))
                .forEach(name -> faults.add(LocalizedText.of(
                        "PLANGRAPH_HOSTS に「%s」があります。plans.city.example のような名前か、IP アドレスだけを書いてください",
                        "PLANGRAPH_HOSTS has '%s'; write names like plans.city.example or IP addresses only", name)));
        return names;
    }

    /** Addresses, or networks as 10.0.0.0/8. */
    static List<String> networks(String text, List<LocalizedText> faults) {
        List<String> networks = SettingValues.list(text);
        networks.stream()
                .filter(network -> !isNetwork(network))
                .forEach(network -> faults.add(LocalizedText.of(
                        "PLANGRAPH_PROXY_ADDRESSES に「%s」があります。10.0.0.7 や 10.0.0.0/8 のような IP アドレスを書いてください",
                        "PLANGRAPH_PROXY_ADDRESSES has '%s'; write IP addresses like 10.0.0.7 or 10.0.0.0/8",
                        network)));
        return networks;
    }

    private static boolean isNetwork(String text) {
        String[] parts = text.split("/", 2);
        if (!isAddress(parts[0])) {
            return false;
        }
        int bits = InetAddress.ofLiteral(parts[0]).getAddress().length * Byte.SIZE;
        return parts.length == 1 || (parts[1].matches("\\d{1,3}") && Integer.parseInt(parts[1]) <= bits);
    }

    private static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private HostNames() {}
}
