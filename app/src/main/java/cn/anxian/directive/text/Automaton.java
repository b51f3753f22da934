package cn.anxian.directive.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Aho and Corasick's: every occurrence of every word in one pass. */
final class Automaton {

    /** Told of each occurrence; of those that end at one place, the longest first. */
    interface Hits {
        void hit(int start, int end, int word);
    }

    private static final int EMPTY = -1;

    private final int[] rootOf = new int[1 << 16];
    private final int[] keys;
    private final int[] targets;
    private final int mask;
    private final int[] fail;
    private final int[] wordAt;
    private final int[] wordLength;
    private final int[] nextHit;

    private Automaton(Builder builder) {
        int states = builder.words.size();
        int capacity = Integer.highestOneBit(Math.max(4, builder.edges.size() * 2)) << 1;
        mask = capacity - 1;
        keys = new int[capacity];
        targets = new int[capacity];
        Arrays.fill(keys, EMPTY);
        for (Edge edge : builder.edges) {
            if (edge.from == 0) {
                rootOf[edge.letter] = edge.to;
            } else {
                put(edge.from << 16 | edge.letter, edge.to);
            }
        }
        wordAt = new int[states];
        wordLength = new int[states];
        for (int state = 0; state < states; state++) {
            wordAt[state] = builder.words.get(state);
            wordLength[state] = builder.depths.get(state);
        }
        fail = new int[states];
        nextHit = new int[states];
        // States are numbered parents first, but not by depth: the edges are walked level by level.
        List<Edge> level = builder.edges.stream().filter(edge -> edge.from == 0).toList();
        var below = new ArrayList<List<Edge>>(states);
        for (int state = 0; state < states; state++) {
            below.add(new ArrayList<>());
        }
        builder.edges.forEach(edge -> below.get(edge.from).add(edge));
        while (!level.isEmpty()) {
            var deeper = new ArrayList<Edge>();
            for (Edge edge : level) {
                fail[edge.to] = edge.from == 0 ? 0 : step(fail[edge.from], edge.letter);
                nextHit[edge.to] = wordAt[fail[edge.to]] != EMPTY ? fail[edge.to] : nextHit[fail[edge.to]];
                deeper.addAll(below.get(edge.to));
            }
            level = deeper;
        }
    }

    void read(String text, Hits hits) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = step(state, text.charAt(i));
            for (int at = wordAt[state] != EMPTY ? state : nextHit[state]; at != 0; at = nextHit[at]) {
                hits.hit(i + 1 - wordLength[at], i + 1, wordAt[at]);
            }
        }
    }

    private int step(int from, char letter) {
        int state = from;
        while (state != 0) {
            int next = get(state << 16 | letter);
            if (next != EMPTY) {
                return next;
            }
            state = fail[state];
        }
        return rootOf[letter];
    }

    private void put(int key, int target) {
        int slot = slot(key);
        while (keys[slot] != EMPTY) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private int get(int key) {
        for (int slot = slot(key); keys[slot] != EMPTY; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return EMPTY;
    }

    private int slot(int key) {
        int spread = key * 0x9E3779B1;
        return (spread ^ spread >>> 15) & mask;
    }

    private record Edge(int from, char letter, int to) {}

    static final class Builder {

        /** With 16 bits for the letter, so many states fit into a key. */
        private static final int MAX_STATES = 1 << 15;

        private final List<Edge> edges = new ArrayList<>();
        private final List<Integer> words = new ArrayList<>(List.of(EMPTY));
        private final List<Integer> depths = new ArrayList<>(List.of(0));
        private final java.util.Map<Integer, Integer> steps = new java.util.HashMap<>();

        /** A word that was added before keeps its first number, which is returned. */
        int add(String word, int number) {
            int state = 0;
            for (int i = 0; i < word.length(); i++) {
                int from = state;
                char letter = word.charAt(i);
                state = steps.computeIfAbsent(from << 16 | letter, key -> grow(from, letter));
            }
            if (words.get(state) == EMPTY) {
                words.set(state, number);
            }
            return words.get(state);
        }

        private int grow(int from, char letter) {
            int state = words.size();
            if (state >= MAX_STATES) {
                throw new IllegalStateException("too many words for one automaton");
            }
            words.add(EMPTY);
            depths.add(depths.get(from) + 1);
            edges.add(new Edge(from, letter, state));
            return state;
        }

        Automaton build() {
            return new Automaton(this);
        }
    }
}
