/** Rule packs of a user's own, and the configuration. */
@NullMarked
package dev.revopsassess.pack.own;

import org.jspecify.annotations.NullMarked;
