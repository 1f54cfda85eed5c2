target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v21 = alloca i64
  %v51 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = sub nsw i64 0, %v12
  %v14 = getelementptr inbounds i64, ptr %t, i64 7
  %v15 = load i64, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 8
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = sub nsw i64 0, %v18
  store i64 %from, ptr %v21
  br label %l20.test
l20.test:
  %v22 = load i64, ptr %v21
  %v23 = icmp slt i64 %v22, %upto
  br i1 %v23, label %l20.body, label %l20.end
l20.body:
  %v24 = getelementptr inbounds i64, ptr %t, i64 9
  %v25 = load ptr, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %v25, i64 %v22
  %v27 = load i64, ptr %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 8
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = mul nsw i64 %step, %v29
  %v31 = add nsw i64 %v27, %v30
  %v32 = getelementptr inbounds i64, ptr %t, i64 10
  %v33 = load ptr, ptr %v32, !tbaa !0
  %v34 = getelementptr inbounds i64, ptr %v33, i64 %v22
  %v35 = load i64, ptr %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 7
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v31, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 11
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds i64, ptr %t, i64 12
  %v42 = load i64, ptr %v41, !tbaa !0
  %v43 = mul nsw i64 %v35, %v42
  %v44 = add nsw i64 %v38, %v43
  %v45 = getelementptr inbounds float, ptr %v40, i64 %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 13
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = getelementptr inbounds i64, ptr %t, i64 14
  %v49 = load i64, ptr %v48, !tbaa !0
  store i64 %v47, ptr %v51
  br label %l50.test
l50.test:
  %v52 = load i64, ptr %v51
  %v53 = icmp slt i64 %v52, %v49
  br i1 %v53, label %l50.body, label %l50.end
l50.body:
  %v54 = getelementptr inbounds i64, ptr %t, i64 15
  %v55 = load ptr, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 16
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v22, %v57
  %v59 = getelementptr inbounds float, ptr %v55, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v52
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v45, i64 %v52
  %v64 = getelementptr float, ptr %v63, i64 %v19
  call void @llvm.prefetch.p0(ptr %v64, i32 0, i32 2, i32 1)
  %v65 = sub nsw i64 %v2, %v52
  %v66 = insertelement <8 x i64> poison, i64 %v65, i64 0
  %v67 = shufflevector <8 x i64> %v66, <8 x i64> poison, <8 x i32> zeroinitializer
  %v68 = icmp sgt <8 x i64> %v67, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v69 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v63, i32 4, <8 x i1> %v68, <8 x float> zeroinitializer)
  %v70 = fadd contract <8 x float> %v62, %v69
  %v71 = add nsw i64 %row, %v22
  %v72 = getelementptr inbounds i64, ptr %t, i64 17
  %v73 = load ptr, ptr %v72, !tbaa !0
  %v74 = getelementptr inbounds i64, ptr %t, i64 18
  %v75 = load i64, ptr %v74, !tbaa !0
  %v76 = mul nsw i64 %v71, %v75
  %v77 = getelementptr inbounds float, ptr %v73, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v52
  %v80 = getelementptr inbounds i64, ptr %t, i64 18
  %v81 = load i64, ptr %v80, !tbaa !0
  %v82 = mul nsw i64 %v13, %v81
  %v83 = getelementptr float, ptr %v79, i64 %v82
  call void @llvm.prefetch.p0(ptr %v83, i32 0, i32 2, i32 1)
  %v84 = load <8 x float>, ptr %v79, align 4
  %v85 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v84
  %v86 = fmul contract <8 x float> %v70, %v85
  %v87 = getelementptr inbounds i64, ptr %t, i64 19
  %v88 = load i64, ptr %v87, !tbaa !0
  %v89 = mul nsw i64 %v88, 2
  %v90 = getelementptr inbounds float, ptr %v77, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v52
  %v92 = getelementptr inbounds i64, ptr %t, i64 18
  %v93 = load i64, ptr %v92, !tbaa !0
  %v94 = mul nsw i64 %v13, %v93
  %v95 = getelementptr float, ptr %v91, i64 %v94
  call void @llvm.prefetch.p0(ptr %v95, i32 0, i32 2, i32 1)
  %v96 = load <8 x float>, ptr %v91, align 4
  %v97 = fmul contract <8 x float> %v96, %v96
  %v98 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v97
  %v99 = fmul contract <8 x float> %v86, %v98
  %v100 = add nsw i64 %row, %v22
  %v101 = getelementptr inbounds i64, ptr %t, i64 20
  %v102 = load ptr, ptr %v101, !tbaa !0
  %v103 = getelementptr inbounds i64, ptr %t, i64 21
  %v104 = load i64, ptr %v103, !tbaa !0
  %v105 = mul nsw i64 %v100, %v104
  %v106 = getelementptr inbounds float, ptr %v102, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v52
  %v109 = getelementptr inbounds i64, ptr %t, i64 21
  %v110 = load i64, ptr %v109, !tbaa !0
  %v111 = mul nsw i64 %v13, %v110
  %v112 = getelementptr float, ptr %v108, i64 %v111
  call void @llvm.prefetch.p0(ptr %v112, i32 0, i32 2, i32 1)
  %v113 = load <8 x float>, ptr %v108, align 4
  %v114 = fmul contract <8 x float> %v70, %v113
  %v115 = fmul contract <8 x float> %v70, %v96
  %v116 = fsub contract <8 x float> %v114, %v115
  %v117 = fmul contract <8 x float> %v116, %v84
  %v118 = fmul contract <8 x float> %v117, %v85
  %v119 = getelementptr inbounds i64, ptr %t, i64 19
  %v120 = load i64, ptr %v119, !tbaa !0
  %v121 = getelementptr inbounds float, ptr %v77, i64 %v120
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v52
  %v123 = getelementptr inbounds i64, ptr %t, i64 18
  %v124 = load i64, ptr %v123, !tbaa !0
  %v125 = mul nsw i64 %v13, %v124
  %v126 = getelementptr float, ptr %v122, i64 %v125
  call void @llvm.prefetch.p0(ptr %v126, i32 0, i32 2, i32 1)
  %v127 = load <8 x float>, ptr %v122, align 4
  %v128 = fmul contract <8 x float> %v127, %v113
  %v129 = getelementptr inbounds i64, ptr %t, i64 22
  %v130 = load ptr, ptr %v129, !tbaa !0
  %v131 = getelementptr inbounds i64, ptr %t, i64 23
  %v132 = load i64, ptr %v131, !tbaa !0
  %v133 = mul nsw i64 %v22, %v132
  %v134 = getelementptr inbounds float, ptr %v130, i64 %v133
  %v135 = getelementptr inbounds i64, ptr %t, i64 19
  %v136 = load i64, ptr %v135, !tbaa !0
  %v137 = getelementptr inbounds float, ptr %v134, i64 %v136
  %v138 = getelementptr inbounds float, ptr %v137, i64 %v52
  store <8 x float> %v70, ptr %v138, align 4, !tbaa !1
  %v139 = add nsw i64 %row, %v22
  %v140 = getelementptr inbounds i64, ptr %t, i64 24
  %v141 = load ptr, ptr %v140, !tbaa !0
  %v142 = getelementptr inbounds i64, ptr %t, i64 25
  %v143 = load i64, ptr %v142, !tbaa !0
  %v144 = mul nsw i64 %v139, %v143
  %v145 = getelementptr inbounds float, ptr %v141, i64 %v144
  %v146 = getelementptr inbounds float, ptr %v145, i64 0
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v52
  %v148 = select <8 x i1> %v68, <8 x float> %v99, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v148, ptr %v147, align 4, !tbaa !1
  %v149 = getelementptr inbounds i64, ptr %t, i64 19
  %v150 = load i64, ptr %v149, !tbaa !0
  %v151 = mul nsw i64 %v150, 2
  %v152 = getelementptr inbounds float, ptr %v145, i64 %v151
  %v153 = getelementptr inbounds float, ptr %v152, i64 %v52
  %v154 = select <8 x i1> %v68, <8 x float> %v118, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v154, ptr %v153, align 4, !tbaa !1
  %v155 = getelementptr inbounds i64, ptr %t, i64 19
  %v156 = load i64, ptr %v155, !tbaa !0
  %v157 = mul nsw i64 %v156, 3
  %v158 = getelementptr inbounds float, ptr %v145, i64 %v157
  %v159 = getelementptr inbounds float, ptr %v158, i64 %v52
  %v160 = select <8 x i1> %v68, <8 x float> %v128, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v160, ptr %v159, align 4, !tbaa !1
  %v161 = getelementptr inbounds i64, ptr %t, i64 26
  %v162 = load ptr, ptr %v161, !tbaa !0
  %v163 = getelementptr inbounds float, ptr %v162, i64 %v52
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fadd contract <8 x float> %v164, %v99
  store <8 x float> %v165, ptr %v163, align 4, !tbaa !1
  %v166 = getelementptr inbounds i64, ptr %t, i64 27
  %v167 = load ptr, ptr %v166, !tbaa !0
  %v168 = getelementptr inbounds float, ptr %v167, i64 %v52
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd contract <8 x float> %v169, %v118
  store <8 x float> %v170, ptr %v168, align 4, !tbaa !1
  %v171 = add nsw i64 %v52, 8
  store i64 %v171, ptr %v51
  br label %l50.test
l50.end:
  %v172 = add nsw i64 %v22, 1
  store i64 %v172, ptr %v21
  br label %l20.test
l20.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v30 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 25
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 24
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 23
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 22
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds float, ptr %v11, i64 0
  %v13 = getelementptr inbounds i64, ptr %t, i64 5
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 28
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 29
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds float, ptr %v12, i64 %v18
  %v20 = getelementptr inbounds i64, ptr %t, i64 19
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 30
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 31
  %v25 = load i64, ptr %v24
  %v26 = xor i64 %v25, 2
  store i64 %v26, ptr %v24
  %v27 = or i64 %v25, 0
  %v28 = icmp ne i64 %v25, 0
  store i64 0, ptr %v30
  br label %l29.test
l29.test:
  %v31 = load i64, ptr %v30
  %v32 = icmp slt i64 %v31, %v23
  br i1 %v32, label %l29.body, label %l29.end
l29.body:
  %v33 = sub nsw i64 %v23, 1
  %v34 = sub nsw i64 %v33, %v31
  %v35 = select i1 %v28, i64 %v34, i64 %v31
  %v36 = mul nsw i64 %v35, %v21
  %v37 = getelementptr inbounds float, ptr %v19, i64 %v36
  %v38 = getelementptr inbounds i64, ptr %t, i64 32
  %v39 = load i64, ptr %v38, !tbaa !0
  %v40 = icmp slt i64 %count, %v39
  br i1 %v40, label %e41.then, label %e41.else
e41.then:
  %v42 = getelementptr inbounds i64, ptr %t, i64 33
  %v43 = load ptr, ptr %v42, !tbaa !0
  %v44 = getelementptr inbounds i64, ptr %t, i64 34
  %v45 = load ptr, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 35
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v35, %v47
  %v49 = getelementptr inbounds float, ptr %v45, i64 %v48
  call void %v43(ptr %v37, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v49, i64 %v14, i64 %count, i64 %v16, i64 %v27)
  br label %e41.end
e41.else:
  %v50 = getelementptr inbounds i64, ptr %t, i64 36
  %v51 = load ptr, ptr %v50, !tbaa !0
  %v52 = getelementptr inbounds i64, ptr %t, i64 37
  %v53 = load ptr, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 38
  %v55 = load i64, ptr %v54, !tbaa !0
  %v56 = mul nsw i64 %v35, %v55
  %v57 = getelementptr inbounds float, ptr %v53, i64 %v56
  call void %v51(ptr %v37, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v57, i64 %v14, i64 %count, i64 %v16, i64 %v27)
  br label %e41.end
e41.end:
  %v58 = add nsw i64 %v31, 1
  store i64 %v58, ptr %v30
  br label %l29.test
l29.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v15 = alloca i64
  %v23 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = sub nsw i64 0, %v12
  store i64 %from, ptr %v15
  br label %l14.test
l14.test:
  %v16 = load i64, ptr %v15
  %v17 = icmp slt i64 %v16, %upto
  br i1 %v17, label %l14.body, label %l14.end
l14.body:
  %v18 = getelementptr inbounds i64, ptr %t, i64 13
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 14
  %v21 = load i64, ptr %v20, !tbaa !0
  store i64 %v19, ptr %v23
  br label %l22.test
l22.test:
  %v24 = load i64, ptr %v23
  %v25 = icmp slt i64 %v24, %v21
  br i1 %v25, label %l22.body, label %l22.end
l22.body:
  %v26 = getelementptr inbounds i64, ptr %t, i64 22
  %v27 = load ptr, ptr %v26, !tbaa !0
  %v28 = getelementptr inbounds i64, ptr %t, i64 23
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = mul nsw i64 %v16, %v29
  %v31 = getelementptr inbounds float, ptr %v27, i64 %v30
  %v32 = getelementptr inbounds i64, ptr %t, i64 19
  %v33 = load i64, ptr %v32, !tbaa !0
  %v34 = getelementptr inbounds float, ptr %v31, i64 %v33
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = add nsw i64 %row, %v16
  %v38 = getelementptr inbounds i64, ptr %t, i64 17
  %v39 = load ptr, ptr %v38, !tbaa !0
  %v40 = getelementptr inbounds i64, ptr %t, i64 18
  %v41 = load i64, ptr %v40, !tbaa !0
  %v42 = mul nsw i64 %v37, %v41
  %v43 = getelementptr inbounds float, ptr %v39, i64 %v42
  %v44 = getelementptr inbounds float, ptr %v43, i64 0
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v24
  %v46 = getelementptr inbounds i64, ptr %t, i64 18
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v13, %v47
  %v49 = getelementptr float, ptr %v45, i64 %v48
  call void @llvm.prefetch.p0(ptr %v49, i32 0, i32 2, i32 1)
  %v50 = load <8 x float>, ptr %v45, align 4
  %v51 = fmul contract <8 x float> %v36, %v50
  %v52 = getelementptr inbounds float, ptr %v31, i64 0
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v24
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = getelementptr inbounds i64, ptr %t, i64 19
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = getelementptr inbounds float, ptr %v43, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v24
  %v59 = getelementptr inbounds i64, ptr %t, i64 18
  %v60 = load i64, ptr %v59, !tbaa !0
  %v61 = mul nsw i64 %v13, %v60
  %v62 = getelementptr float, ptr %v58, i64 %v61
  call void @llvm.prefetch.p0(ptr %v62, i32 0, i32 2, i32 1)
  %v63 = load <8 x float>, ptr %v58, align 4
  %v64 = fmul contract <8 x float> %v54, %v63
  %v65 = fadd contract <8 x float> %v51, %v64
  %v66 = add nsw i64 %row, %v16
  %v67 = getelementptr inbounds i64, ptr %t, i64 20
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 21
  %v70 = load i64, ptr %v69, !tbaa !0
  %v71 = mul nsw i64 %v66, %v70
  %v72 = getelementptr inbounds float, ptr %v68, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v24
  %v75 = getelementptr inbounds i64, ptr %t, i64 21
  %v76 = load i64, ptr %v75, !tbaa !0
  %v77 = mul nsw i64 %v13, %v76
  %v78 = getelementptr float, ptr %v74, i64 %v77
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 2, i32 1)
  %v79 = load <8 x float>, ptr %v74, align 4
  %v80 = fmul contract <8 x float> %v54, %v79
  %v81 = fmul contract <8 x float> %v80, %v63
  %v82 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v63
  %v83 = fmul contract <8 x float> %v81, %v82
  %v84 = getelementptr inbounds i64, ptr %t, i64 19
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v85, 2
  %v87 = getelementptr inbounds float, ptr %v31, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v24
  store <8 x float> %v65, ptr %v88, align 4, !tbaa !1
  %v89 = add nsw i64 %row, %v16
  %v90 = getelementptr inbounds i64, ptr %t, i64 24
  %v91 = load ptr, ptr %v90, !tbaa !0
  %v92 = getelementptr inbounds i64, ptr %t, i64 25
  %v93 = load i64, ptr %v92, !tbaa !0
  %v94 = mul nsw i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v91, i64 %v94
  %v96 = getelementptr inbounds i64, ptr %t, i64 19
  %v97 = load i64, ptr %v96, !tbaa !0
  %v98 = getelementptr inbounds float, ptr %v95, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v24
  %v100 = sub nsw i64 %v2, %v24
  %v101 = insertelement <8 x i64> poison, i64 %v100, i64 0
  %v102 = shufflevector <8 x i64> %v101, <8 x i64> poison, <8 x i32> zeroinitializer
  %v103 = icmp sgt <8 x i64> %v102, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v104 = select <8 x i1> %v103, <8 x float> %v83, <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v104, ptr %v99, align 4, !tbaa !1
  %v105 = getelementptr inbounds i64, ptr %t, i64 39
  %v106 = load ptr, ptr %v105, !tbaa !0
  %v107 = getelementptr inbounds i64, ptr %t, i64 16
  %v108 = load i64, ptr %v107, !tbaa !0
  %v109 = mul nsw i64 %v16, %v108
  %v110 = getelementptr inbounds i64, ptr %t, i64 19
  %v111 = load i64, ptr %v110, !tbaa !0
  %v112 = mul nsw i64 %v111, 0
  %v113 = add nsw i64 %v109, %v112
  %v114 = add nsw i64 %v113, %v24
  %v115 = getelementptr inbounds float, ptr %v106, i64 %v114
  store <8 x float> %v65, ptr %v115, align 4, !tbaa !1
  %v116 = getelementptr inbounds i64, ptr %t, i64 40
  %v117 = load ptr, ptr %v116, !tbaa !0
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v24
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = fadd contract <8 x float> %v119, %v83
  store <8 x float> %v120, ptr %v118, align 4, !tbaa !1
  %v121 = add nsw i64 %v24, 8
  store i64 %v121, ptr %v23
  br label %l22.test
l22.end:
  %v122 = add nsw i64 %v16, 1
  store i64 %v122, ptr %v15
  br label %l14.test
l14.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v33 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 25
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 24
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 19
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds float, ptr %v6, i64 %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 16
  %v11 = load i64, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds i64, ptr %t, i64 39
  %v13 = load ptr, ptr %v12, !tbaa !0
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 19
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v16, 2
  %v18 = getelementptr inbounds i64, ptr %t, i64 41
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 42
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds float, ptr %v14, i64 %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 19
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 43
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 44
  %v28 = load i64, ptr %v27
  %v29 = xor i64 %v28, 2
  store i64 %v29, ptr %v27
  %v30 = or i64 %v28, 1
  %v31 = icmp ne i64 %v28, 0
  store i64 0, ptr %v33
  br label %l32.test
l32.test:
  %v34 = load i64, ptr %v33
  %v35 = icmp slt i64 %v34, %v26
  br i1 %v35, label %l32.body, label %l32.end
l32.body:
  %v36 = sub nsw i64 %v26, 1
  %v37 = sub nsw i64 %v36, %v34
  %v38 = select i1 %v31, i64 %v37, i64 %v34
  %v39 = mul nsw i64 %v38, %v24
  %v40 = getelementptr inbounds float, ptr %v22, i64 %v39
  %v41 = getelementptr inbounds i64, ptr %t, i64 32
  %v42 = load i64, ptr %v41, !tbaa !0
  %v43 = icmp slt i64 %count, %v42
  br i1 %v43, label %e44.then, label %e44.else
e44.then:
  %v45 = getelementptr inbounds i64, ptr %t, i64 45
  %v46 = load ptr, ptr %v45, !tbaa !0
  %v47 = getelementptr inbounds i64, ptr %t, i64 46
  %v48 = load ptr, ptr %v47, !tbaa !0
  %v49 = getelementptr inbounds i64, ptr %t, i64 47
  %v50 = load i64, ptr %v49, !tbaa !0
  %v51 = mul nsw i64 %v38, %v50
  %v52 = getelementptr inbounds float, ptr %v48, i64 %v51
  call void %v46(ptr %v40, i64 %v11, ptr %v9, i64 %v2, i64 1, ptr %v52, i64 %v17, i64 %count, i64 %v19, i64 %v30)
  br label %e44.end
e44.else:
  %v53 = getelementptr inbounds i64, ptr %t, i64 48
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 49
  %v56 = load ptr, ptr %v55, !tbaa !0
  %v57 = getelementptr inbounds i64, ptr %t, i64 50
  %v58 = load i64, ptr %v57, !tbaa !0
  %v59 = mul nsw i64 %v38, %v58
  %v60 = getelementptr inbounds float, ptr %v56, i64 %v59
  call void %v54(ptr %v40, i64 %v11, ptr %v9, i64 %v2, i64 1, ptr %v60, i64 %v17, i64 %count, i64 %v19, i64 %v30)
  br label %e44.end
e44.end:
  %v61 = add nsw i64 %v34, 1
  store i64 %v61, ptr %v33
  br label %l32.test
l32.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v44 = alloca i64
  %v66 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 6
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 51
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = sub nsw i64 %end, 1
  %v17 = sub nsw i64 %v16, %v14
  %v18 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v19 = load i64, ptr %v18
  %v20 = add nsw i64 %v17, 1
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v20
  %v22 = load i64, ptr %v21
  %v23 = sub nsw i64 %v22, %v19
  %v24 = sub nsw i64 %v19, %v4
  call void @pass0(ptr %t, i64 %v24, i64 0, i64 %v23, i64 %v17)
  %v25 = getelementptr inbounds i64, ptr %t, i64 3
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = icmp sgt i64 %v26, 1
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  call void @meet(ptr %t)
  br label %w28.end
w28.end:
  call void @product0(ptr %t, i64 %v24, i64 %v23)
  call void @pass1(ptr %t, i64 %v24, i64 0, i64 %v23, i64 %v17)
  %v29 = getelementptr inbounds i64, ptr %t, i64 3
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = icmp sgt i64 %v30, 1
  br i1 %v31, label %w32.then, label %w32.end
w32.then:
  call void @meet(ptr %t)
  br label %w32.end
w32.end:
  call void @product1(ptr %t, i64 %v24, i64 %v23)
  %v33 = getelementptr inbounds i64, ptr %t, i64 52
  %v34 = load ptr, ptr %v33, !tbaa !0
  %v35 = icmp ne ptr %v34, null
  br i1 %v35, label %w36.then, label %w36.end
w36.then:
  %v37 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v38 = load i64, ptr %v37
  %v39 = add nsw i64 %v17, 1
  %v40 = getelementptr inbounds i64, ptr %v2, i64 %v39
  %v41 = load i64, ptr %v40
  %v42 = sub nsw i64 %v41, %v38
  store i64 0, ptr %v44
  br label %l43.test
l43.test:
  %v45 = load i64, ptr %v44
  %v46 = icmp slt i64 %v45, %v42
  br i1 %v46, label %l43.body, label %l43.end
l43.body:
  %v47 = add nsw i64 %v38, %v45
  %v48 = getelementptr inbounds i8, ptr %v34, i64 %v47
  %v49 = load i8, ptr %v48
  %v50 = icmp ne i8 %v49, 0
  br i1 %v50, label %w51.then, label %w51.end
w51.then:
  %v52 = getelementptr inbounds i64, ptr %t, i64 16
  %v53 = load i64, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 39
  %v55 = load ptr, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = mul nsw i64 %v45, %v53
  %v58 = getelementptr inbounds float, ptr %v56, i64 %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 53
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds i64, ptr %t, i64 13
  %v62 = load i64, ptr %v61, !tbaa !0
  %v63 = getelementptr inbounds i64, ptr %t, i64 14
  %v64 = load i64, ptr %v63, !tbaa !0
  store i64 %v62, ptr %v66
  br label %l65.test
l65.test:
  %v67 = load i64, ptr %v66
  %v68 = icmp slt i64 %v67, %v64
  br i1 %v68, label %l65.body, label %l65.end
l65.body:
  %v69 = getelementptr inbounds float, ptr %v60, i64 %v67
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v58, i64 %v67
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd contract <8 x float> %v70, %v72
  store <8 x float> %v73, ptr %v69, align 4, !tbaa !1
  %v74 = getelementptr inbounds float, ptr %v58, i64 %v67
  store <8 x float> zeroinitializer, ptr %v74, align 4
  %v75 = add nsw i64 %v67, 8
  store i64 %v75, ptr %v66
  br label %l65.test
l65.end:
  br label %w51.end
w51.end:
  %v76 = add nsw i64 %v45, 1
  store i64 %v76, ptr %v44
  br label %l43.test
l43.end:
  br label %w36.end
w36.end:
  %v77 = getelementptr inbounds i64, ptr %t, i64 15
  %v78 = load ptr, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 39
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds i64, ptr %t, i64 15
  store ptr %v80, ptr %v81
  %v82 = getelementptr inbounds i64, ptr %t, i64 39
  store ptr %v78, ptr %v82
  %v83 = add nsw i64 %v14, 1
  store i64 %v83, ptr %v13
  br label %l12.test
l12.end:
  %v84 = getelementptr inbounds i64, ptr %t, i64 3
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = icmp sgt i64 %v85, 1
  br i1 %v86, label %w87.then, label %w87.end
w87.then:
  call void @meet(ptr %t)
  br label %w87.end
w87.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v28 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 25
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 24
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 54
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 55
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 19
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v16, 3
  %v18 = getelementptr inbounds i64, ptr %t, i64 56
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 57
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds float, ptr %v14, i64 %v21
  %v23 = getelementptr inbounds i64, ptr %t, i64 58
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 59
  %v26 = load i64, ptr %v25, !tbaa !0
  store i64 0, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %v26
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = mul nsw i64 %v29, %v24
  %v32 = getelementptr inbounds float, ptr %v22, i64 %v31
  %v33 = getelementptr inbounds i64, ptr %t, i64 60
  %v34 = load ptr, ptr %v33, !tbaa !0
  %v35 = getelementptr inbounds i64, ptr %t, i64 61
  %v36 = load ptr, ptr %v35, !tbaa !0
  %v37 = getelementptr inbounds i64, ptr %t, i64 62
  %v38 = load i64, ptr %v37, !tbaa !0
  %v39 = mul nsw i64 %v29, %v38
  %v40 = getelementptr inbounds float, ptr %v36, i64 %v39
  call void %v34(ptr %v32, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v40, i64 %v17, i64 %count, i64 %v19, i64 0)
  %v41 = add nsw i64 %v29, 1
  store i64 %v41, ptr %v28
  br label %l27.test
l27.end:
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v19 = alloca i64
  %v49 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 63
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 64
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 8
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v14, %v16
  store i64 %from, ptr %v19
  br label %l18.test
l18.test:
  %v20 = load i64, ptr %v19
  %v21 = icmp slt i64 %v20, %upto
  br i1 %v21, label %l18.body, label %l18.end
l18.body:
  %v22 = getelementptr inbounds i64, ptr %t, i64 9
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %v23, i64 %v20
  %v25 = load i64, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 8
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %step, %v27
  %v29 = add nsw i64 %v25, %v28
  %v30 = getelementptr inbounds i64, ptr %t, i64 10
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %v31, i64 %v20
  %v33 = load i64, ptr %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 64
  %v35 = load i64, ptr %v34, !tbaa !0
  %v36 = mul nsw i64 %v29, %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 65
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 66
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v33, %v40
  %v42 = add nsw i64 %v36, %v41
  %v43 = getelementptr inbounds float, ptr %v38, i64 %v42
  %v44 = getelementptr inbounds i64, ptr %t, i64 67
  %v45 = load i64, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 68
  %v47 = load i64, ptr %v46, !tbaa !0
  store i64 %v45, ptr %v49
  br label %l48.test
l48.test:
  %v50 = load i64, ptr %v49
  %v51 = icmp slt i64 %v50, %v47
  br i1 %v51, label %l48.body, label %l48.end
l48.body:
  %v52 = add nsw i64 %row, %v20
  %v53 = getelementptr inbounds i64, ptr %t, i64 55
  %v54 = load ptr, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 54
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = mul nsw i64 %v52, %v56
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v50
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v43, i64 %v50
  %v63 = getelementptr float, ptr %v62, i64 %v17
  call void @llvm.prefetch.p0(ptr %v63, i32 1, i32 2, i32 1)
  %v64 = sub nsw i64 %v2, %v50
  %v65 = insertelement <8 x i64> poison, i64 %v64, i64 0
  %v66 = shufflevector <8 x i64> %v65, <8 x i64> poison, <8 x i32> zeroinitializer
  %v67 = icmp sgt <8 x i64> %v66, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v61, ptr %v62, i32 4, <8 x i1> %v67), !tbaa !1
  %v68 = add nsw i64 %v50, 8
  store i64 %v68, ptr %v49
  br label %l48.test
l48.end:
  %v69 = add nsw i64 %v20, 1
  store i64 %v69, ptr %v19
  br label %l18.test
l18.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v17 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 6
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 51
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product2(ptr %t, i64 %v7, i64 %v11)
  %v12 = getelementptr inbounds i64, ptr %t, i64 3
  %v13 = load i64, ptr %v12, !tbaa !0
  %v14 = icmp sgt i64 %v13, 1
  br i1 %v14, label %w15.then, label %w15.end
w15.then:
  call void @meet(ptr %t)
  br label %w15.end
w15.end:
  store i64 %begin, ptr %v17
  br label %l16.test
l16.test:
  %v18 = load i64, ptr %v17
  %v19 = icmp slt i64 %v18, %end
  br i1 %v19, label %l16.body, label %l16.end
l16.body:
  %v20 = getelementptr inbounds i64, ptr %v2, i64 %v18
  %v21 = load i64, ptr %v20
  %v22 = add nsw i64 %v18, 1
  %v23 = getelementptr inbounds i64, ptr %v2, i64 %v22
  %v24 = load i64, ptr %v23
  %v25 = sub nsw i64 %v24, %v21
  %v26 = sub nsw i64 %v21, %v4
  call void @pass2(ptr %t, i64 %v26, i64 0, i64 %v25, i64 %v18)
  %v27 = add nsw i64 %v18, 1
  store i64 %v27, ptr %v17
  br label %l16.test
l16.end:
  %v28 = getelementptr inbounds i64, ptr %t, i64 3
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = icmp sgt i64 %v29, 1
  br i1 %v30, label %w31.then, label %w31.end
w31.then:
  call void @meet(ptr %t)
  br label %w31.end
w31.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v79 = alloca i64
  %v89 = alloca i64
  %v119 = alloca i64
  %v185 = alloca i64
  %v189 = alloca i64
  %v250 = alloca i64
  %v254 = alloca i64
  %v317 = alloca i64
  %v321 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 69
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 6
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 51
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 70
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 71
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 72
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 73
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 21
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 74
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 75
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 20
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 18
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 76
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 77
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 17
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 25
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 78
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 79
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 24
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 54
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 80
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 81
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 55
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 1
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = icmp eq i64 %v64, 0
  br i1 %v65, label %w66.then, label %w66.end
w66.then:
  %v67 = getelementptr inbounds i64, ptr %t, i64 73
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 70
  %v70 = load i64, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds i64, ptr %t, i64 63
  %v72 = load i64, ptr %v71, !tbaa !0
  %v73 = getelementptr inbounds i64, ptr %t, i64 82
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = getelementptr inbounds i64, ptr %t, i64 8
  %v76 = load i64, ptr %v75, !tbaa !0
  %v77 = mul nsw i64 %v74, %v76
  store i64 %v4, ptr %v79
  br label %l78.test
l78.test:
  %v80 = load i64, ptr %v79
  %v81 = icmp slt i64 %v80, %v7
  br i1 %v81, label %l78.body, label %l78.end
l78.body:
  %v82 = getelementptr inbounds i64, ptr %v9, i64 %v80
  %v83 = load i64, ptr %v82
  %v84 = add nsw i64 %v80, 1
  %v85 = getelementptr inbounds i64, ptr %v9, i64 %v84
  %v86 = load i64, ptr %v85
  %v87 = sub nsw i64 %v86, %v83
  store i64 0, ptr %v89
  br label %l88.test
l88.test:
  %v90 = load i64, ptr %v89
  %v91 = icmp slt i64 %v90, %v87
  br i1 %v91, label %l88.body, label %l88.end
l88.body:
  %v92 = getelementptr inbounds i64, ptr %t, i64 9
  %v93 = load ptr, ptr %v92, !tbaa !0
  %v94 = getelementptr inbounds i64, ptr %v93, i64 %v90
  %v95 = load i64, ptr %v94
  %v96 = getelementptr inbounds i64, ptr %t, i64 8
  %v97 = load i64, ptr %v96, !tbaa !0
  %v98 = mul nsw i64 %v80, %v97
  %v99 = add nsw i64 %v95, %v98
  %v100 = getelementptr inbounds i64, ptr %t, i64 10
  %v101 = load ptr, ptr %v100, !tbaa !0
  %v102 = getelementptr inbounds i64, ptr %v101, i64 %v90
  %v103 = load i64, ptr %v102
  %v104 = getelementptr inbounds i64, ptr %t, i64 82
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = mul nsw i64 %v99, %v105
  %v107 = getelementptr inbounds i64, ptr %t, i64 83
  %v108 = load ptr, ptr %v107, !tbaa !0
  %v109 = getelementptr inbounds i64, ptr %t, i64 84
  %v110 = load i64, ptr %v109, !tbaa !0
  %v111 = mul nsw i64 %v103, %v110
  %v112 = add nsw i64 %v106, %v111
  %v113 = getelementptr inbounds float, ptr %v108, i64 %v112
  %v114 = sub nsw i64 %v83, %v11
  %v115 = add nsw i64 %v114, %v90
  %v116 = mul nsw i64 %v115, %v70
  %v117 = getelementptr inbounds float, ptr %v68, i64 %v116
  store i64 0, ptr %v119
  br label %l118.test
l118.test:
  %v120 = load i64, ptr %v119
  %v121 = icmp slt i64 %v120, %v72
  br i1 %v121, label %l118.body, label %l118.end
l118.body:
  %v122 = sub nsw i64 %v72, %v120
  %v123 = insertelement <8 x i64> poison, i64 %v122, i64 0
  %v124 = shufflevector <8 x i64> %v123, <8 x i64> poison, <8 x i32> zeroinitializer
  %v125 = icmp sgt <8 x i64> %v124, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v126 = getelementptr inbounds float, ptr %v113, i64 %v120
  %v127 = getelementptr float, ptr %v126, i64 %v77
  call void @llvm.prefetch.p0(ptr %v127, i32 0, i32 2, i32 1)
  %v128 = getelementptr inbounds float, ptr %v113, i64 %v120
  %v129 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v128, i32 4, <8 x i1> %v125, <8 x float> zeroinitializer)
  %v130 = getelementptr inbounds float, ptr %v117, i64 %v120
  store <8 x float> %v129, ptr %v130, align 4, !tbaa !1
  %v131 = add nsw i64 %v120, 8
  store i64 %v131, ptr %v119
  br label %l118.test
l118.end:
  %v132 = add nsw i64 %v90, 1
  store i64 %v132, ptr %v89
  br label %l88.test
l88.end:
  %v133 = add nsw i64 %v80, 1
  store i64 %v133, ptr %v79
  br label %l78.test
l78.end:
  br label %w66.end
w66.end:
  %v134 = getelementptr inbounds i64, ptr %t, i64 3
  %v135 = load i64, ptr %v134, !tbaa !0
  %v136 = icmp sgt i64 %v135, 1
  br i1 %v136, label %w137.then, label %w137.end
w137.then:
  call void @meet(ptr %t)
  br label %w137.end
w137.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v138 = getelementptr inbounds i64, ptr %t, i64 85
  %v139 = load i64, ptr %v138, !tbaa !0
  %v140 = sub nsw i64 %v139, 1
  %v141 = icmp eq i64 %number, %v140
  %v142 = select i1 %v141, i64 0, i64 1
  %v143 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v144 = load i64, ptr %v143
  %v145 = sub nsw i64 %v144, %v11
  %v146 = getelementptr inbounds i64, ptr %t, i64 86
  %v147 = load ptr, ptr %v146, !tbaa !0
  %v148 = getelementptr inbounds i64, ptr %t, i64 25
  %v149 = load i64, ptr %v148, !tbaa !0
  %v150 = getelementptr inbounds i64, ptr %t, i64 24
  %v151 = load ptr, ptr %v150, !tbaa !0
  %v152 = mul nsw i64 0, %v149
  %v153 = getelementptr inbounds float, ptr %v151, i64 %v152
  %v154 = getelementptr inbounds i64, ptr %t, i64 19
  %v155 = load i64, ptr %v154, !tbaa !0
  %v156 = mul nsw i64 %v155, 3
  %v157 = getelementptr inbounds float, ptr %v153, i64 %v156
  %v158 = getelementptr inbounds i64, ptr %t, i64 5
  %v159 = load i64, ptr %v158, !tbaa !0
  %v160 = getelementptr inbounds i64, ptr %t, i64 19
  %v161 = load i64, ptr %v160, !tbaa !0
  %v162 = sdiv i64 %v161, 8
  %v163 = getelementptr inbounds i64, ptr %t, i64 87
  %v164 = load ptr, ptr %v163, !tbaa !0
  call void %v164(ptr %v147, ptr %v157, i64 1, i64 %v149, i64 %v159, i64 %v145, i64 0, i64 %v145, i64 0, i64 %v162)
  %v165 = getelementptr inbounds i64, ptr %t, i64 25
  %v166 = load i64, ptr %v165, !tbaa !0
  %v167 = getelementptr inbounds i64, ptr %t, i64 24
  %v168 = load ptr, ptr %v167, !tbaa !0
  %v169 = mul nsw i64 0, %v166
  %v170 = getelementptr inbounds float, ptr %v168, i64 %v169
  %v171 = getelementptr inbounds float, ptr %v170, i64 0
  %v172 = getelementptr inbounds i64, ptr %t, i64 88
  %v173 = load ptr, ptr %v172, !tbaa !0
  %v174 = getelementptr inbounds i64, ptr %t, i64 89
  %v175 = load ptr, ptr %v174, !tbaa !0
  %v176 = getelementptr inbounds i64, ptr %t, i64 90
  %v177 = load i64, ptr %v176, !tbaa !0
  %v178 = getelementptr inbounds i64, ptr %t, i64 91
  %v179 = load i64, ptr %v178, !tbaa !0
  %v180 = getelementptr inbounds i64, ptr %t, i64 92
  %v181 = load i64, ptr %v180, !tbaa !0
  %v182 = icmp ne i64 %v181, 0
  br i1 %v182, label %e183.then, label %e183.else
e183.then:
  store i64 %v177, ptr %v185
  br label %l184.test
l184.test:
  %v186 = load i64, ptr %v185
  %v187 = icmp slt i64 %v186, %v179
  br i1 %v187, label %l184.body, label %l184.end
l184.body:
  store i64 0, ptr %v189
  br label %l188.test
l188.test:
  %v190 = load i64, ptr %v189
  %v191 = icmp slt i64 %v190, %v145
  br i1 %v191, label %l188.body, label %l188.end
l188.body:
  %v192 = mul nsw i64 %v190, %v166
  %v193 = getelementptr inbounds float, ptr %v171, i64 %v192
  %v194 = getelementptr inbounds float, ptr %v193, i64 %v186
  %v195 = getelementptr float, ptr %v194, i64 8
  call void @llvm.prefetch.p0(ptr %v195, i32 0, i32 3, i32 1)
  %v196 = load <8 x float>, ptr %v194, align 4
  %v197 = mul nsw i64 %v190, 8
  %v198 = getelementptr inbounds float, ptr %v175, i64 %v197
  store <8 x float> %v196, ptr %v198, align 4, !tbaa !1
  %v199 = add nsw i64 %v190, 1
  store i64 %v199, ptr %v189
  br label %l188.test
l188.end:
  %v200 = getelementptr inbounds i64, ptr %t, i64 93
  %v201 = load ptr, ptr %v200, !tbaa !0
  %v202 = mul nsw i64 %v186, %v161
  %v203 = getelementptr inbounds float, ptr %v173, i64 %v202
  call void %v201(ptr %v203, i64 %v161, ptr %v175, i64 1, i64 8, ptr %v147, i64 %v145, i64 8, i64 %v162, i64 %v142)
  %v204 = add nsw i64 %v186, 8
  store i64 %v204, ptr %v185
  br label %l184.test
l184.end:
  br label %e183.end
e183.else:
  %v205 = sub nsw i64 %v179, %v177
  %v206 = getelementptr inbounds float, ptr %v171, i64 %v177
  %v207 = getelementptr inbounds i64, ptr %t, i64 93
  %v208 = load ptr, ptr %v207, !tbaa !0
  %v209 = mul nsw i64 %v177, %v161
  %v210 = getelementptr inbounds float, ptr %v173, i64 %v209
  call void %v208(ptr %v210, i64 %v161, ptr %v206, i64 1, i64 %v166, ptr %v147, i64 %v145, i64 %v205, i64 %v162, i64 %v142)
  br label %e183.end
e183.end:
  %v211 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v212 = load i64, ptr %v211
  %v213 = sub nsw i64 %v212, %v11
  %v214 = getelementptr inbounds i64, ptr %t, i64 86
  %v215 = load ptr, ptr %v214, !tbaa !0
  %v216 = getelementptr inbounds i64, ptr %t, i64 70
  %v217 = load i64, ptr %v216, !tbaa !0
  %v218 = getelementptr inbounds i64, ptr %t, i64 73
  %v219 = load ptr, ptr %v218, !tbaa !0
  %v220 = mul nsw i64 0, %v217
  %v221 = getelementptr inbounds float, ptr %v219, i64 %v220
  %v222 = getelementptr inbounds float, ptr %v221, i64 0
  %v223 = getelementptr inbounds i64, ptr %t, i64 63
  %v224 = load i64, ptr %v223, !tbaa !0
  %v225 = getelementptr inbounds i64, ptr %t, i64 58
  %v226 = load i64, ptr %v225, !tbaa !0
  %v227 = sdiv i64 %v226, 8
  %v228 = getelementptr inbounds i64, ptr %t, i64 87
  %v229 = load ptr, ptr %v228, !tbaa !0
  call void %v229(ptr %v215, ptr %v222, i64 1, i64 %v217, i64 %v224, i64 %v213, i64 0, i64 %v213, i64 0, i64 %v227)
  %v230 = getelementptr inbounds i64, ptr %t, i64 25
  %v231 = load i64, ptr %v230, !tbaa !0
  %v232 = getelementptr inbounds i64, ptr %t, i64 24
  %v233 = load ptr, ptr %v232, !tbaa !0
  %v234 = mul nsw i64 0, %v231
  %v235 = getelementptr inbounds float, ptr %v233, i64 %v234
  %v236 = getelementptr inbounds float, ptr %v235, i64 0
  %v237 = getelementptr inbounds i64, ptr %t, i64 94
  %v238 = load ptr, ptr %v237, !tbaa !0
  %v239 = getelementptr inbounds i64, ptr %t, i64 89
  %v240 = load ptr, ptr %v239, !tbaa !0
  %v241 = getelementptr inbounds i64, ptr %t, i64 95
  %v242 = load i64, ptr %v241, !tbaa !0
  %v243 = getelementptr inbounds i64, ptr %t, i64 96
  %v244 = load i64, ptr %v243, !tbaa !0
  %v245 = getelementptr inbounds i64, ptr %t, i64 92
  %v246 = load i64, ptr %v245, !tbaa !0
  %v247 = icmp ne i64 %v246, 0
  br i1 %v247, label %e248.then, label %e248.else
e248.then:
  store i64 %v242, ptr %v250
  br label %l249.test
l249.test:
  %v251 = load i64, ptr %v250
  %v252 = icmp slt i64 %v251, %v244
  br i1 %v252, label %l249.body, label %l249.end
l249.body:
  store i64 0, ptr %v254
  br label %l253.test
l253.test:
  %v255 = load i64, ptr %v254
  %v256 = icmp slt i64 %v255, %v213
  br i1 %v256, label %l253.body, label %l253.end
l253.body:
  %v257 = mul nsw i64 %v255, %v231
  %v258 = getelementptr inbounds float, ptr %v236, i64 %v257
  %v259 = getelementptr inbounds float, ptr %v258, i64 %v251
  %v260 = getelementptr float, ptr %v259, i64 8
  call void @llvm.prefetch.p0(ptr %v260, i32 0, i32 3, i32 1)
  %v261 = load <8 x float>, ptr %v259, align 4
  %v262 = mul nsw i64 %v255, 8
  %v263 = getelementptr inbounds float, ptr %v240, i64 %v262
  store <8 x float> %v261, ptr %v263, align 4, !tbaa !1
  %v264 = add nsw i64 %v255, 1
  store i64 %v264, ptr %v254
  br label %l253.test
l253.end:
  %v265 = getelementptr inbounds i64, ptr %t, i64 93
  %v266 = load ptr, ptr %v265, !tbaa !0
  %v267 = mul nsw i64 %v251, %v226
  %v268 = getelementptr inbounds float, ptr %v238, i64 %v267
  call void %v266(ptr %v268, i64 %v226, ptr %v240, i64 1, i64 8, ptr %v215, i64 %v213, i64 8, i64 %v227, i64 %v142)
  %v269 = add nsw i64 %v251, 8
  store i64 %v269, ptr %v250
  br label %l249.test
l249.end:
  br label %e248.end
e248.else:
  %v270 = sub nsw i64 %v244, %v242
  %v271 = getelementptr inbounds float, ptr %v236, i64 %v242
  %v272 = getelementptr inbounds i64, ptr %t, i64 93
  %v273 = load ptr, ptr %v272, !tbaa !0
  %v274 = mul nsw i64 %v242, %v226
  %v275 = getelementptr inbounds float, ptr %v238, i64 %v274
  call void %v273(ptr %v275, i64 %v226, ptr %v271, i64 1, i64 %v231, ptr %v215, i64 %v213, i64 %v270, i64 %v227, i64 %v142)
  br label %e248.end
e248.end:
  %v276 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v277 = load i64, ptr %v276
  %v278 = sub nsw i64 %v277, %v11
  %v279 = getelementptr inbounds i64, ptr %t, i64 86
  %v280 = load ptr, ptr %v279, !tbaa !0
  %v281 = getelementptr inbounds i64, ptr %t, i64 21
  %v282 = load i64, ptr %v281, !tbaa !0
  %v283 = getelementptr inbounds i64, ptr %t, i64 20
  %v284 = load ptr, ptr %v283, !tbaa !0
  %v285 = mul nsw i64 0, %v282
  %v286 = getelementptr inbounds float, ptr %v284, i64 %v285
  %v287 = getelementptr inbounds float, ptr %v286, i64 0
  %v288 = getelementptr inbounds i64, ptr %t, i64 5
  %v289 = load i64, ptr %v288, !tbaa !0
  %v290 = getelementptr inbounds i64, ptr %t, i64 19
  %v291 = load i64, ptr %v290, !tbaa !0
  %v292 = sdiv i64 %v291, 8
  %v293 = getelementptr inbounds i64, ptr %t, i64 87
  %v294 = load ptr, ptr %v293, !tbaa !0
  call void %v294(ptr %v280, ptr %v287, i64 1, i64 %v282, i64 %v289, i64 %v278, i64 0, i64 %v278, i64 0, i64 %v292)
  %v295 = getelementptr inbounds i64, ptr %t, i64 25
  %v296 = load i64, ptr %v295, !tbaa !0
  %v297 = getelementptr inbounds i64, ptr %t, i64 24
  %v298 = load ptr, ptr %v297, !tbaa !0
  %v299 = mul nsw i64 0, %v296
  %v300 = getelementptr inbounds float, ptr %v298, i64 %v299
  %v301 = getelementptr inbounds i64, ptr %t, i64 19
  %v302 = load i64, ptr %v301, !tbaa !0
  %v303 = getelementptr inbounds float, ptr %v300, i64 %v302
  %v304 = getelementptr inbounds i64, ptr %t, i64 97
  %v305 = load ptr, ptr %v304, !tbaa !0
  %v306 = getelementptr inbounds i64, ptr %t, i64 89
  %v307 = load ptr, ptr %v306, !tbaa !0
  %v308 = getelementptr inbounds i64, ptr %t, i64 98
  %v309 = load i64, ptr %v308, !tbaa !0
  %v310 = getelementptr inbounds i64, ptr %t, i64 99
  %v311 = load i64, ptr %v310, !tbaa !0
  %v312 = getelementptr inbounds i64, ptr %t, i64 92
  %v313 = load i64, ptr %v312, !tbaa !0
  %v314 = icmp ne i64 %v313, 0
  br i1 %v314, label %e315.then, label %e315.else
e315.then:
  store i64 %v309, ptr %v317
  br label %l316.test
l316.test:
  %v318 = load i64, ptr %v317
  %v319 = icmp slt i64 %v318, %v311
  br i1 %v319, label %l316.body, label %l316.end
l316.body:
  store i64 0, ptr %v321
  br label %l320.test
l320.test:
  %v322 = load i64, ptr %v321
  %v323 = icmp slt i64 %v322, %v278
  br i1 %v323, label %l320.body, label %l320.end
l320.body:
  %v324 = mul nsw i64 %v322, %v296
  %v325 = getelementptr inbounds float, ptr %v303, i64 %v324
  %v326 = getelementptr inbounds float, ptr %v325, i64 %v318
  %v327 = getelementptr float, ptr %v326, i64 8
  call void @llvm.prefetch.p0(ptr %v327, i32 0, i32 3, i32 1)
  %v328 = load <8 x float>, ptr %v326, align 4
  %v329 = mul nsw i64 %v322, 8
  %v330 = getelementptr inbounds float, ptr %v307, i64 %v329
  store <8 x float> %v328, ptr %v330, align 4, !tbaa !1
  %v331 = add nsw i64 %v322, 1
  store i64 %v331, ptr %v321
  br label %l320.test
l320.end:
  %v332 = getelementptr inbounds i64, ptr %t, i64 93
  %v333 = load ptr, ptr %v332, !tbaa !0
  %v334 = mul nsw i64 %v318, %v291
  %v335 = getelementptr inbounds float, ptr %v305, i64 %v334
  call void %v333(ptr %v335, i64 %v291, ptr %v307, i64 1, i64 8, ptr %v280, i64 %v278, i64 8, i64 %v292, i64 %v142)
  %v336 = add nsw i64 %v318, 8
  store i64 %v336, ptr %v317
  br label %l316.test
l316.end:
  br label %e315.end
e315.else:
  %v337 = sub nsw i64 %v311, %v309
  %v338 = getelementptr inbounds float, ptr %v303, i64 %v309
  %v339 = getelementptr inbounds i64, ptr %t, i64 93
  %v340 = load ptr, ptr %v339, !tbaa !0
  %v341 = mul nsw i64 %v309, %v291
  %v342 = getelementptr inbounds float, ptr %v305, i64 %v341
  call void %v340(ptr %v342, i64 %v291, ptr %v338, i64 1, i64 %v296, ptr %v280, i64 %v278, i64 %v337, i64 %v292, i64 %v142)
  br label %e315.end
e315.end:
  %v343 = getelementptr inbounds i64, ptr %t, i64 3
  %v344 = load i64, ptr %v343, !tbaa !0
  %v345 = icmp sgt i64 %v344, 1
  br i1 %v345, label %w346.then, label %w346.end
w346.then:
  call void @meet(ptr %t)
  br label %w346.end
w346.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v24 = alloca i64
  %v35 = alloca i64
  %v55 = alloca i64
  %v73 = alloca i64
  %v107 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 15
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 39
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 100
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = getelementptr inbounds i64, ptr %t, i64 5
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 19
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 101
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 102
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 10
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 16
  %v22 = load i64, ptr %v21, !tbaa !0
  store i64 0, ptr %v24
  br label %l23.test
l23.test:
  %v25 = load i64, ptr %v24
  %v26 = icmp slt i64 %v25, %v10
  br i1 %v26, label %l23.body, label %l23.end
l23.body:
  %v27 = getelementptr inbounds i64, ptr %v20, i64 %v25
  %v28 = load i64, ptr %v27
  %v29 = mul nsw i64 %v28, %v18
  %v30 = getelementptr inbounds float, ptr %v16, i64 %v29
  %v31 = mul nsw i64 %v25, %v22
  %v32 = mul nsw i64 %v14, 0
  %v33 = add nsw i64 %v31, %v32
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v14
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v39 = sub nsw i64 %v12, %v36
  %v40 = insertelement <8 x i64> poison, i64 %v39, i64 0
  %v41 = shufflevector <8 x i64> %v40, <8 x i64> poison, <8 x i32> zeroinitializer
  %v42 = icmp sgt <8 x i64> %v41, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v43 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v38, i32 4, <8 x i1> %v42, <8 x float> zeroinitializer)
  %v44 = getelementptr inbounds float, ptr %v6, i64 %v33
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v36
  store <8 x float> %v43, ptr %v45, align 4, !tbaa !1
  %v46 = getelementptr inbounds float, ptr %v8, i64 %v33
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v36
  store <8 x float> %v43, ptr %v47, align 4, !tbaa !1
  %v48 = add nsw i64 %v36, 8
  store i64 %v48, ptr %v35
  br label %l34.test
l34.end:
  %v49 = add nsw i64 %v25, 1
  store i64 %v49, ptr %v24
  br label %l23.test
l23.end:
  %v50 = getelementptr inbounds i64, ptr %t, i64 103
  %v51 = load ptr, ptr %v50, !tbaa !0
  %v52 = getelementptr inbounds i64, ptr %t, i64 104
  %v53 = load i64, ptr %v52, !tbaa !0
  store i64 0, ptr %v55
  br label %l54.test
l54.test:
  %v56 = load i64, ptr %v55
  %v57 = icmp slt i64 %v56, %v53
  br i1 %v57, label %l54.body, label %l54.end
l54.body:
  %v58 = getelementptr inbounds float, ptr %v51, i64 %v56
  store <8 x float> zeroinitializer, ptr %v58, align 4
  %v59 = add nsw i64 %v56, 8
  store i64 %v59, ptr %v55
  br label %l54.test
l54.end:
  br label %w4.end
w4.end:
  %v60 = getelementptr inbounds i64, ptr %t, i64 3
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = icmp sgt i64 %v61, 1
  br i1 %v62, label %w63.then, label %w63.end
w63.then:
  call void @meet(ptr %t)
  br label %w63.end
w63.end:
  %v64 = getelementptr inbounds i64, ptr %t, i64 85
  %v65 = load i64, ptr %v64, !tbaa !0
  %v66 = getelementptr inbounds i64, ptr %t, i64 105
  %v67 = load ptr, ptr %v66, !tbaa !0
  %v68 = getelementptr inbounds i64, ptr %t, i64 69
  %v69 = load ptr, ptr %v68, !tbaa !0
  %v70 = getelementptr inbounds i64, ptr %t, i64 6
  %v71 = load ptr, ptr %v70, !tbaa !0
  store i64 0, ptr %v73
  br label %l72.test
l72.test:
  %v74 = load i64, ptr %v73
  %v75 = icmp slt i64 %v74, %v65
  br i1 %v75, label %l72.body, label %l72.end
l72.body:
  %v76 = sub nsw i64 %v65, 1
  %v77 = sub nsw i64 %v76, %v74
  %v78 = icmp ne ptr %v67, null
  br i1 %v78, label %w79.then, label %w79.end
w79.then:
  %v80 = getelementptr inbounds i64, ptr %v69, i64 %v77
  %v81 = load i64, ptr %v80
  %v82 = add nsw i64 %v81, 1
  %v83 = getelementptr inbounds i64, ptr %v71, i64 %v82
  %v84 = load i64, ptr %v83
  %v85 = getelementptr inbounds i64, ptr %v71, i64 %v81
  %v86 = load i64, ptr %v85
  %v87 = sub nsw i64 %v84, %v86
  %v88 = getelementptr inbounds i64, ptr %t, i64 106
  %v89 = load ptr, ptr %v88, !tbaa !0
  %v90 = icmp ne ptr %v89, null
  br i1 %v90, label %w91.then, label %w91.end
w91.then:
  %v92 = getelementptr inbounds i64, ptr %t, i64 1
  %v93 = load i64, ptr %v92, !tbaa !0
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %w95.then, label %w95.end
w95.then:
  %v96 = getelementptr inbounds i64, ptr %t, i64 21
  %v97 = load i64, ptr %v96, !tbaa !0
  %v98 = getelementptr inbounds i64, ptr %t, i64 100
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = mul nsw i64 %v99, %v97
  %v101 = mul nsw i64 %v77, %v100
  %v102 = getelementptr inbounds float, ptr %v89, i64 %v101
  %v103 = getelementptr inbounds i64, ptr %t, i64 75
  %v104 = load ptr, ptr %v103, !tbaa !0
  %v105 = mul nsw i64 %v87, %v97
  store i64 0, ptr %v107
  br label %l106.test
l106.test:
  %v108 = load i64, ptr %v107
  %v109 = icmp slt i64 %v108, %v105
  br i1 %v109, label %l106.body, label %l106.end
l106.body:
  %v110 = getelementptr inbounds float, ptr %v102, i64 %v108
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = getelementptr inbounds float, ptr %v104, i64 %v108
  store <8 x float> %v111, ptr %v112, align 4, !tbaa !1
  %v113 = add nsw i64 %v108, 8
  store i64 %v113, ptr %v107
  br label %l106.test
l106.end:
  br label %w95.end
w95.end:
  %v114 = getelementptr inbounds i64, ptr %t, i64 3
  %v115 = load i64, ptr %v114, !tbaa !0
  %v116 = icmp sgt i64 %v115, 1
  br i1 %v116, label %w117.then, label %w117.end
w117.then:
  call void @meet(ptr %t)
  br label %w117.end
w117.end:
  br label %w91.end
w91.end:
  %v118 = getelementptr inbounds i64, ptr %t, i64 107
  %v119 = load ptr, ptr %v118, !tbaa !0
  call void %v67(ptr %v119, i64 %v77)
  br label %w79.end
w79.end:
  call void @block(ptr %t, i64 %v77)
  %v120 = add nsw i64 %v74, 1
  store i64 %v120, ptr %v73
  br label %l72.test
l72.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v9 = alloca i32
  %v10 = alloca i32
  %v1 = getelementptr inbounds i64, ptr %t, i64 108
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp sgt i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 109
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 110
  %v8 = load ptr, ptr %v7, !tbaa !0
  call void %v8(ptr %v6, i64 %v2)
  br label %w4.end
w4.end:
  call void @llvm.x86.sse.stmxcsr(ptr %v9)
  %v11 = load i32, ptr %v9
  %v12 = or i32 %v11, 32832
  store i32 %v12, ptr %v10
  call void @llvm.x86.sse.ldmxcsr(ptr %v10)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v9)
  ret void
}

declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

