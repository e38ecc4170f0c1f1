package plangraph;

public final class Main {
    public static void main(String[] args) {}

    private Main() {}
}
