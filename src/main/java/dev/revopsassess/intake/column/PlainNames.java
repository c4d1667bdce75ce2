package dev.revopsassess.intake.column;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers for the names of a column, given in the order of their first rows. Names are told apart by their bytes. */
final class PlainNames {
    private static final int NONE = -1;
    private static final int MOST_BYTES = 1 << 30;

    private int[] slots = new int[1 << 12];
    private int[] hashes = new int[1 << 10];
    private int[] ends = new int[1 << 10];
    private int[] followers = new int[1 << 10];
    private byte[] letters = new byte[1 << 14];
    private int count;
    private int last = NONE;

    /** How many names there are. */
    int size() {
        return count;
    }

    /** The text of a name. */
    String text(int name) {
        int from = begin(name);
        return new String(letters, from, ends[name] - from, StandardCharsets.UTF_8);
    }

    /** The number of a name, which is new where it is the former {@link #size}; negative where there is no room for it. */
    int of(byte[] bytes, int from, int to, int hash) {
        // In an export by customer the name before comes again, in one by month the one that followed it a month ago.
        if (last != NONE) {
            if (is(last, bytes, from, to, hash)) {
                return last;
            }
            int follower = followers[last];
            if (follower != NONE && is(follower, bytes, from, to, hash)) {
                last = follower;
                return follower;
            }
        }
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0 && !is(slots[slot] - 1, bytes, from, to, hash)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        int name = slots[slot] == 0 ? add(slot, bytes, from, to, hash) : slots[slot] - 1;
        if (last != NONE && name != NONE) {
            followers[last] = name;
        }
        last = name;
        return name;
    }

    private int begin(int name) {
        return name == 0 ? 0 : ends[name - 1];
    }

    private boolean is(int name, byte[] bytes, int from, int to, int hash) {
        return hashes[name] == hash && Arrays.equals(letters, begin(name), ends[name], bytes, from, to);
    }

    private int add(int slot, byte[] bytes, int from, int to, int hash) {
        int begin = count == 0 ? 0 : ends[count - 1];
        int size = to - from;
        if (begin + size > MOST_BYTES) {
            return NONE;
        }
        if (begin + size > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length + letters.length / 2, begin + size));
        }
        if (count == hashes.length) {
            int more = count + count / 2;
            hashes = Arrays.copyOf(hashes, more);
            ends = Arrays.copyOf(ends, more);
            followers = Arrays.copyOf(followers, more);
        }
        System.arraycopy(bytes, from, letters, begin, size);
        hashes[count] = hash;
        ends[count] = begin + size;
        followers[count] = NONE;
        slots[slot] = ++count;
        if (count > slots.length / 2) {
            widen();
        }
        return count - 1;
    }

    private void widen() {
        slots = new int[slots.length * 2];
        for (int name = 0; name < count; name++) {
            int slot = hashes[name] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = name + 1;
        }
    }
}
