package dev.revopsassess.cli;

import com.sun.management.ThreadMXBean;
import dev.revopsassess.cli.console.Terminal;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Runs the program in a process of its own and says on standard error what that took, as {@code classes bytes}. */
final class StartBudget {
    private StartBudget() {}

    public static void main(String[] words) {
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long loaded = classes.getTotalLoadedClassCount();
        int code = Program.run(List.of(words), Terminal.ofProcess());
        System.err.println((classes.getTotalLoadedClassCount() - loaded) + " "
                + (threads.getCurrentThreadAllocatedBytes() - before));
        System.exit(code);
    }
}
