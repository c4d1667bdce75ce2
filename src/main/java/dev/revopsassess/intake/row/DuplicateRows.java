package dev.revopsassess.intake.row;

import java.util.List;

/** Remembers rows by a 64-bit fingerprint, up to a number of rows that fits into little memory. */
public final class DuplicateRows {
    private static final int MOST = 1 << 21;

    private long[] slots = new long[1 << 10];
    private int count;

    /** Whether the row was met before; false for every new row once the memory is full. */
    public boolean again(List<String> cells) {
        long print = print(cells);
        if (count >= slots.length / 2) {
            if (count >= MOST) {
                return contains(print);
            }
            grow();
        }
        return !put(slots, print);
    }

    private boolean contains(long print) {
        for (int i = slot(slots, print); slots[i] != 0; i = (i + 1) & (slots.length - 1)) {
            if (slots[i] == print) {
                return true;
            }
        }
        return false;
    }

    private boolean put(long[] into, long print) {
        int i = slot(into, print);
        while (into[i] != 0) {
            if (into[i] == print) {
                return false;
            }
            i = (i + 1) & (into.length - 1);
        }
        into[i] = print;
        count++;
        return true;
    }

    private void grow() {
        long[] wider = new long[slots.length * 2];
        count = 0;
        for (long print : slots) {
            if (print != 0) {
                put(wider, print);
            }
        }
        slots = wider;
    }

    private static int slot(long[] slots, long print) {
        return (int) (print >>> 20) & (slots.length - 1);
    }

    private static long print(List<String> cells) {
        long hash = 0xCBF29CE484222325L;
        for (String cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                hash = (hash ^ cell.charAt(i)) * 0x100000001B3L;
            }
            hash = (hash ^ 0x1F) * 0x100000001B3L;
        }
        hash ^= hash >>> 32;
        hash *= 0xD6E8FEB86659FD93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
