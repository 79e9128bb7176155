// Verifies an exported log with the packages of Go's checksum database, which share no code with this one.
//
// usage: verify <folder> <vkey> <index> <old size>
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type memory []tlog.Hash

func (m memory) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		found[i] = m[index]
	}
	return found, nil
}

func main() {
	folder, vkey := os.Args[1], os.Args[2]
	size, root := checkpoint(folder, vkey)
	entries := entriesOf(folder, size)
	var stored memory
	for i, entry := range entries {
		hashes, err := tlog.StoredHashes(int64(i), entry, stored)
		must(err)
		stored = append(stored, hashes...)
	}
	computed, err := tlog.TreeHash(size, stored)
	must(err)
	if computed != root {
		panic("the root is another")
	}
	tiles(folder, size, stored)
	index, old := number(os.Args[3]), number(os.Args[4])
	proof, err := tlog.ProveRecord(size, index, stored)
	must(err)
	must(tlog.CheckRecord(proof, size, root, index, tlog.RecordHash(entries[index])))
	growth, err := tlog.ProveTree(size, old, stored)
	must(err)
	oldRoot, err := tlog.TreeHash(old, stored)
	must(err)
	must(tlog.CheckTree(growth, size, root, old, oldRoot))
	fmt.Printf("%d\n%s\n%s\n%s\n", size, lines(proof), oldRoot, lines(growth))
}

func checkpoint(folder, vkey string) (int64, tlog.Hash) {
	verifier, err := note.NewVerifier(vkey)
	must(err)
	opened, err := note.Open(read(folder, "checkpoint"), note.VerifierList(verifier))
	must(err)
	parts := strings.Split(opened.Text, "\n")
	root, err := tlog.ParseHash(parts[2])
	must(err)
	return number(parts[1]), root
}

func entriesOf(folder string, size int64) [][]byte {
	var entries [][]byte
	for n := int64(0); n*256 < size; n++ {
		name := fmt.Sprintf("tile/entries/%03d", n)
		if size-n*256 < 256 {
			name += fmt.Sprintf(".p/%d", size-n*256)
		}
		for bundle := read(folder, name); len(bundle) > 0; {
			end := 2 + int(binary.BigEndian.Uint16(bundle))
			entries = append(entries, bundle[2:end])
			bundle = bundle[end:]
		}
	}
	return entries
}

// tiles compares every hash tile with what Go would have written.
func tiles(folder string, size int64, stored memory) {
	for _, tile := range tlog.NewTiles(8, 0, size) {
		data, err := tlog.ReadTileData(tile, stored)
		must(err)
		// Go names the height as well, which C2SP tlog-tiles leaves out.
		name := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		if _, err := os.Stat(filepath.Join(folder, name)); err != nil && tile.W < 256 {
			continue
		}
		if string(read(folder, name)) != string(data) {
			panic("a tile is another")
		}
	}
}

func lines(hashes []tlog.Hash) string {
	var out []string
	for _, hash := range hashes {
		out = append(out, base64.StdEncoding.EncodeToString(hash[:]))
	}
	return strings.Join(out, " ")
}

func number(text string) int64 {
	n, err := strconv.ParseInt(text, 10, 64)
	must(err)
	return n
}

func read(folder, name string) []byte {
	data, err := os.ReadFile(filepath.Join(folder, name))
	must(err)
	return data
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
