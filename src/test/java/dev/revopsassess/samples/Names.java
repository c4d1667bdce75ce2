package dev.revopsassess.samples;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Invented names of people and of customers, none given twice. */
final class Names {
    private static final List<String> FIRST = words("""
            Aaliyah Adrian Agnes Amara Anders Anika Arjun Beatriz Bence Bridget Caleb Camille Cedric Chiara
            Dalia Darius Deepa Dominic Edith Elif Emeka Erik Fatima Fergus Freya Gareth Giulia Grace Hana
            Hector Helena Ibrahim Imogen Ines Ivan Jamal Jana Jasper José Julian Kaia Karim Katarzyna Kofi
            Lars Leila Linh Lorenzo Lucía Magnus Malik Mara Marcus Mei Milan Mira Nadia Naomi Niamh Nikhil
            Nora Oksana Oliver Omar Oona Pascal Petra Priya Quentin Rafael Rana Renée Rhys Rosa Ruben
            Saoirse Selma Simon Sofia Stefan Sunita Tariq Tessa Theo Tomás Ursula Valentin Vera Viktor Wanda
            Wei Xavier Yasmin Yusuf Zoë
            """);
    private static final List<String> LAST = words("""
            Abara Achterberg Ahlgren Aldana Ashdown Bakare Barrow Beaumont Bielak Bramwell Brandvold
            Calloway Castellan Chaudhry Corrigan Dahlberg Delacroix Desai Dragan Ekholm Ellery Fairbank
            Falconer Farrow Fenwick Fujimori Galloway Garrido Goss Grahn Hadley Halvorsen Hartigan Hollis
            Ibarra Iyer Jankowski Jarrett Kessler Khoury Kimura Kowalczyk Lachance Lindqvist Lockhart Maddox
            Marchetti Mbeki Merrick Moreau Nakata Navarro Norwood Nwosu O'Dowd Oduya Okafor Okonjo Paredes
            Pemberton Petrov Quiroga Radcliffe Rahimi Ravn Renner Rosen Rutledge Salcedo Sandoval Schreiber
            Sequeira Severin Sinclair Solberg Stavros Szabo Tanaka Thackeray Tillman Trevino Underhill Uzun
            Vance Vasquez Verhoeven Vogt Wainwright Weatherby Whitlock Wolcott Yamada Yilmaz Zamora
            Zielinski
            """);
    private static final List<String> ROOT = words("""
            Alder Amber Arrow Ash Bay Black Blue Bram Bright Calder Cedar Clear Cold Copper Crest Dun East
            Elm Fair Fern Flint Fox Glen Gold Green Grey Hart Haven Hazel High Iron Kings Lake Lark Lime
            Long Maple Mill North Oak Orchard Pine Quarry Raven Red Ridge Salt Silver South Spring Stone
            Summer Swift Thorn Vale West White Wild Willow Winter
            """);
    private static final List<String> SECOND = words("""
            beck borough bourne brook bury combe dale field ford gate ham hurst leigh mere moor mount port
            shaw stead stow thwaite ton view ward water well wick wood worth yard
            """);
    private static final List<String> TRADE = words("""
            Foods Logistics Health Partners Insurance Energy Labs Retail Media Freight Dental Robotics Bank
            Textiles Clinics Marine Packaging Hotels Pharma Motors Education Properties Mutual Brewing
            Instruments
            """);

    private final SplittableRandom random;
    private final Set<String> given = new HashSet<>();

    Names(SplittableRandom random) {
        this.random = random;
    }

    String person() {
        return unused(() -> pick(FIRST) + " " + pick(LAST));
    }

    String customer() {
        return unused(() -> pick(ROOT) + pick(SECOND) + " " + pick(TRADE));
    }

    private String unused(java.util.function.Supplier<String> names) {
        String name = names.get();
        while (!given.add(name)) {
            name = names.get();
        }
        return name;
    }

    private static List<String> words(String text) {
        return Pattern.compile("\\s+").splitAsStream(text).toList();
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
