package dev.revopsassess.benchmarks;

/** The least that a Java program can do: what a start of Java itself costs. */
final class Hello {
    private Hello() {}

    public static void main(String[] words) {
        System.out.println("Hello");
    }
}
