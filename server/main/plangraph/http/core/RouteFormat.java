package plangraph.http.core;

/**
 * Names a format that a route sends.
 *
 * @param extension of the address and of the file's name, without the dot
 * @param mediaType without parameters such as charset
 */
public record RouteFormat(String extension, String mediaType) {
    public static final RouteFormat JSON = new RouteFormat("json", "application/json");

    /** Removes the parameters that a content type may have. */
    public static RouteFormat of(String extension, String contentType) {
        return new RouteFormat(extension, contentType.replaceFirst("\\s*;.*", ""));
    }

    public String suffix() {
        return "." + extension;
    }
}
